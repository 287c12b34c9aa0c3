/// Told of the records of the store.
package enum RecordsNews: Sendable {
}
