/// Told of a verification being prepared.
package enum PreparationNews: Sendable {
}
