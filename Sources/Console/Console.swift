// Console: what a person sees in a terminal, as values; and how those values become lines.
//
// A screen takes events and gives lines; it draws nothing itself and never touches an instrument.
// Widths count cells, not characters, so that Chinese stays aligned. Start with RunScreen.
