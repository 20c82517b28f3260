#pragma once

#include <string>

namespace genrescope {

// Numbers as text in C's notation, whatever the locale: std::to_string and printf write what
// setlocale says, and Qt calls setlocale.

/// The shortest digits that read back as the same number: "0.1", "1e-07".
std::string shortestNumber(double value);

/// With so many significant digits at most, as printf's %g: "0.33333", "1234.6".
std::string roundedNumber(double value, int significantDigits);

/// With so many digits behind the point, as printf's %f: "0.3333".
std::string fixedNumber(double value, int decimals);

} // namespace genrescope
