/// Told of the day's work.
package enum DayNews: Sendable {
}
