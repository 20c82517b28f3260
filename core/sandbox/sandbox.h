#pragma once

namespace genrescope {

/// Gives up, for good, what decoding does not need: to open, make or change a file, any socket but
/// the one given, to start a program, process or thread, to make memory executable. A process that
/// tries it all the same is ended by the system. Its memory and processor time are limited.
///
/// To be called when everything is loaded, and before the first byte from outside.
/// @param socket  already connected: the only way in and out
/// @return whether system calls are filtered. Where the system cannot do that, or Genrescope was
///         built without seccomp, only resources are limited.
bool enterSandbox(int socket);

/// Allows the process some seconds of processor time from now on, after which it is ended. So one
/// that hangs ends even if nobody is left who could end it.
void grantProcessorTime();

} // namespace genrescope
