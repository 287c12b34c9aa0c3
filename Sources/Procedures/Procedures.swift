// Procedures: a verification regulation as data, a charging pile's file, and the plan that both make.
//
// A regulation is a file that a metrologist reads and checks; every figure in it says where it comes
// from and whether anybody has checked it. From a procedure, a nameplate and the quality of the
// reference a plan follows: every step with current, voltage, energy and minutes, before anything is
// switched on, refused where it could not decide. It refuses to talk to an instrument, to keep a
// record and to judge a reading.
// Start with Procedure, then ChargingPile, then TestPlan.
