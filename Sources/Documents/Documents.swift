// Documents: what a finished run earns, drawn. Layout data (Certificates/*.yaml) and an original
// record become pages as values; Pango measures them and Cairo writes them as PDF.
//
// It refuses to judge, to change a number, to make a document from a run that earned none, and to
// leave the specimen words off a page. Start with DocumentComposer, then DocumentForm, then PDFWriter.
