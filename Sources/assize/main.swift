// assize: the executable. Commands, wiring, exit statuses; every decision lies in another room.
import Glibc
import Wording

signal(SIGPIPE, SIG_IGN)
let session = Session.current(environment: ProcessEnvironment.all)
let status = await Dispatcher.run(Array(CommandLine.arguments.dropFirst()), session)
exit(status.rawValue)
