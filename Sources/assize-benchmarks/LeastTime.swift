import Evidence
import Execution
import Metrology
import Procedures

/// The least time that a plan allows: energies at their powers, what the pile itself takes, and the
/// times that the procedure writes; nothing for looking, asking and setting.
struct LeastTime {
  private let request: RunRequest
  private let times: PileTimes

  init(_ request: RunRequest, _ times: PileTimes) {
    (self.request, self.times) = (request, times)
  }

  /// With the planned energies, in s.
  var seconds: Double {
    total { Self.joules($0.plannedEnergy) / power($0) }
  }

  /// With three minutes under load for each reading instead, as benches without a plan do, in s.
  var secondsOfFixedReadings: Double { total { _ in 180 } }

  private var provision: OperatingErrorProvision { request.procedure.operatingError }

  private func total(_ hold: (PlanRecord.Point) -> Double) -> Double {
    let rest = Self.seconds(provision.standstill.during)
    let points = request.plan.points.reduce(0.0) { sum, point in
      let ramp = point.current.inBaseUnit.approximation / times.ramp
      let readings = Double(point.readings)
      let session = times.start + ramp + times.end
      guard request.plan.method != OperatingErrorProvision.Method.standstill.rawValue else {
        // The ramp gives half its time's energy.
        return sum + readings * (session + 2 * rest + hold(point) - ramp / 2)
      }
      return sum + session + Self.seconds(provision.stability.during) + readings * hold(point)
    }
    return points + withoutLoad + clock
  }

  private var withoutLoad: Double {
    guard let criterion = provision.noLoad else { return 0 }
    return times.start + Self.seconds(criterion.during) + times.end
  }

  /// One change of the shown second to the next.
  private var clock: Double {
    let isExamined =
      request.procedure.treatment(of: .clock, pile: request.pile, kind: request.kind) != .omitted
    return isExamined ? Double((request.procedure.clock?.captures?.value ?? 1) - 1) : 0
  }

  private func power(_ point: PlanRecord.Point) -> Double {
    point.voltage.inBaseUnit.approximation * point.current.inBaseUnit.approximation
      * Double(point.phases) * (point.powerFactor?.approximation ?? 1)
  }

  private static func joules(_ energy: QuantityValue) -> Double { energy.inBaseUnit.approximation }

  private static func seconds(_ figure: Figure<QuantityValue>) -> Double {
    figure.value.inBaseUnit.approximation
  }
}
