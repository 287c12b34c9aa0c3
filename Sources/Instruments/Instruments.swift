// Instruments: what the bytes of a link mean. Driver files, one actor per instrument, the roles of a
// bench, and the bench file itself.
//
// It refuses a number that is not one, a setting that was not read back, an instrument that is not
// the one the bench file names, and to know any model: a new instrument is a file in Drivers/.
// Start with DriverDefinition, then Instrument, then ReferenceMeter and Load.
