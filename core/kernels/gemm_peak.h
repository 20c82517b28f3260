#pragma once

namespace genrescope {

/// The best rate, in 10⁹ floating-point operations a second, at which matrix products of the sizes
/// that the models use ran just now, on as many threads as parallelFor takes. About 50 ms.
double measureGemmGflops();

} // namespace genrescope
