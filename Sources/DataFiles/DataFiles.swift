// DataFiles: YAML files that people write, read strictly.
//
// Every scalar stays text with its line and column until a reader asks for a decimal, a quantity, a
// choice; every problem is a finding with a remedy, and all of them are shown at once. It refuses
// what hides meaning (anchors, tags, several documents, duplicate and unknown keys, bare numbers
// where a unit belongs) and whatever could make a parser crawl. It knows no subject: what a
// procedure or a driver must hold stands in their own rooms.
// Start with DataFile, then MappingReader, then Finding.
