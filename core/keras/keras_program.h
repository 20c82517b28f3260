#pragma once

namespace genrescope {

/// All of the program that reads Keras' weights for Genrescope, started with a socket: what it
/// returns is the exit status.
int runKerasReader();

} // namespace genrescope
