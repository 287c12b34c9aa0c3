/// Appearance and function (外观与功能检查).
package struct AppearanceProvision: Hashable, Sendable {
  package var heading: ItemHeading
  package var checklist: [ChecklistQuestion]
}
