// Transport: bytes to and from an instrument, over TCP and over a terminal line.
//
// A link has one owner and blocks only the thread of that owner. It refuses to hand out bytes that
// nobody asked for: after a time-out it must be resynchronised before it is used again. Start with
// LinkAddress, then Link.
