// BenchClock
