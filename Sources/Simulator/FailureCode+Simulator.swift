package import Wording

extension FailureCode {
  package static let simulatorOutOfResources = FailureCode(8101)
  package static let simulatorCannotListen = FailureCode(8102)
  package static let simulatorFolder = FailureCode(8103)
  package static let simulatorTerminal = FailureCode(8104)
}
