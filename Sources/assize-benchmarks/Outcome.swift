/// One measure as it came out.
struct Outcome {
  var baseline: Double?
  var product: Double?
  var ratio: Double?
  /// Nil without a goal.
  var meetsGoal: Bool?

  init(_ threshold: Threshold, _ figures: Figures) {
    let baseline = figures.median(threshold.measure, .baseline)
    let product = figures.median(threshold.measure, .product)
    (self.baseline, self.product) = (baseline, product)
    guard let product else { return }
    ratio = figures.ratio(threshold.measure)
    switch threshold.goal {
    case .ratio(let most): meetsGoal = ratio.map { $0 <= most }
    case .overBaseline(let most): meetsGoal = baseline.map { product - $0 <= most }
    case .time(let most): meetsGoal = product <= most
    case nil: break
    }
  }
}
