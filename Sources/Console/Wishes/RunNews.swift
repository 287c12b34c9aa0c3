/// Told of a run under way and its result.
package enum RunNews: Sendable {
}
