#include "ui/widgets/axis_ticks.h"

#include "ui/text/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace genrescope {

namespace {

/// The smallest of 1, 2, 5 times a power of ten that is at least `step`.
double roundStep(double step)
{
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= step * (1.0 - 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

/// Natural steps in seconds; days beyond.
double roundDuration(double step)
{
    constexpr std::array steps = {1.0,    2.0,    5.0,    10.0,    15.0,    30.0,   60.0,
                                  120.0,  300.0,  600.0,  900.0,   1800.0,  3600.0, 7200.0,
                                  10800., 21600., 43200., 86400.0, 172800.0};
    const auto found = std::ranges::lower_bound(steps, step * (1.0 - 1e-9));
    return found != steps.end() ? *found : 86400.0 * roundStep(step / 86400.0);
}

int decimalsOf(double step)
{
    return std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
}

QString plainLabel(double value, double step, AxisUnit unit, const QLocale& locale)
{
    if (unit == AxisUnit::Duration)
        return durationText(value);
    const double size = std::max(std::abs(value), step);
    if (value != 0.0 && (size < 1e-3 || size >= 1e6))
        return locale.toString(value, 'g', 3);
    return locale.toString(value, 'f', decimalsOf(step));
}

/// Round values between two values, evenly spaced.
std::vector<double> evenValues(double low, double high, int maxTicks, AxisUnit unit, double& step)
{
    step = (high - low) / std::max(1, maxTicks - 1);
    if (unit == AxisUnit::Duration)
        step = std::max(step, 1.0);
    step = unit == AxisUnit::Duration ? roundDuration(step) : roundStep(step);
    std::vector<double> values;
    for (double n = std::ceil(low / step - 1e-9); n * step <= high + 1e-9 * step; ++n)
        values.push_back(n == 0.0 ? 0.0 : n * step);
    return values;
}

/// 1, 2, 5 of every decade, or only decades, or every nth decade: as many as fit.
std::vector<double> decadeExponents(double low, double high, int maxTicks)
{
    const auto collect = [&](std::initializer_list<double> factors, int every) {
        std::vector<double> exponents;
        const double start = std::floor(low / every) * every;
        for (double decade = start; decade <= high; decade += every) {
            for (const double factor : factors) {
                const double exponent = decade + std::log10(factor);
                if (exponent >= low - 1e-9 && exponent <= high + 1e-9)
                    exponents.push_back(exponent);
            }
        }
        return exponents;
    };
    std::vector<double> exponents = collect({1.0, 2.0, 5.0}, 1);
    for (int every = 1; exponents.size() > static_cast<std::size_t>(maxTicks); ++every)
        exponents = collect({1.0}, every);
    return exponents;
}

} // namespace

std::vector<AxisTick> axisTicks(double low, double high, int maxTicks, AxisUnit unit,
                                bool logarithmic, const QLocale& locale)
{
    std::vector<AxisTick> ticks;
    if (!(high > low) || maxTicks < 2)
        return ticks;
    double step = 0.0;
    if (!logarithmic) {
        for (const double value : evenValues(low, high, maxTicks, unit, step))
            ticks.push_back({value, plainLabel(value, step, unit, locale)});
        return ticks;
    }
    // Within one decade there are too few powers: evenly spaced values, at their logarithms.
    if (high - low < 1.0) {
        for (const double value :
             evenValues(std::pow(10.0, low), std::pow(10.0, high), maxTicks, unit, step)) {
            if (value > 0.0)
                ticks.push_back({std::log10(value), plainLabel(value, step, unit, locale)});
        }
        return ticks;
    }
    for (const double exponent : decadeExponents(low, high, maxTicks)) {
        const double value = std::pow(10.0, exponent);
        const double decade = std::pow(10.0, std::floor(exponent + 1e-9));
        ticks.push_back({exponent, plainLabel(value, decade, unit, locale)});
    }
    return ticks;
}

} // namespace genrescope
