// Alerts: channels that carry what people must know at once to where people are.
//
// It refuses to decide what is worth an alarm, to wait for anybody, and to fail: a channel that is
// not there is passed over, because the next one may be. Start with AlertChannel.
