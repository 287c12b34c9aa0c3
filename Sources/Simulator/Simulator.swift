// Simulator: a bench that does not exist: meter, load, vehicle, pile and clock, on real sockets and
// pseudo-terminals.
//
// The physics is a value that is advanced to an instant; the front ends speak the instruments'
// languages, written from the vendors' manuals. It refuses to import Instruments: a shared codec
// would let a mistake cancel itself out. Start with Simulation, then SimulatedBench.
