#pragma once

#include "core/base/vectors.h"

namespace genrescope {

// One binary runs on every x86-64 processor, and its loops still use the registers that a processor
// has: they are compiled for several generations, and the best is chosen at each call.

/// Generations of processors that loops are compiled for: x86-64-v2 and everything that is not
/// x86-64, x86-64-v3, x86-64-v4.
enum class CpuLevel { Baseline, Avx2, Avx512 };

/// The best one that this processor can run, within the limit. The environment variable
/// GENRESCOPE_CPU_LEVEL is a limit for the whole process, of exactly what the level that it names
/// has: x86-64-v2, x86-64-v3 or x86-64-v4.
CpuLevel cpuLevel();

/// From here on, loops in this process use no higher level, so that one processor can test what
/// others run.
void limitCpuLevel(CpuLevel highest);

/// Whether this processor has bfloat16 products (AVX512-BF16), within the limit.
bool cpuHasBfloat16();

namespace detail {

template<typename Kernel, typename... Arguments>
auto runBaseline(const Arguments&... arguments)
{
    return Kernel::template run<16>(arguments...);
}

#if defined(__x86_64__)
template<typename Kernel, typename... Arguments>
[[gnu::target("arch=x86-64-v3")]] auto runAvx2(const Arguments&... arguments)
{
    return Kernel::template run<32>(arguments...);
}

template<typename Kernel, typename... Arguments>
[[gnu::target("arch=x86-64-v4,prefer-vector-width=512")]] auto
runAvx512(const Arguments&... arguments)
{
    return Kernel::template run<64>(arguments...);
}
#endif

/// A function as a kernel that ignores the width of registers.
template<auto function>
struct FunctionKernel {
    template<int registerBytes, typename... Arguments>
    GENRESCOPE_INLINE static auto run(const Arguments&... arguments)
    {
        return function(arguments...);
    }
};

} // namespace detail

/// Calls Kernel::run<R>(arguments…) compiled for cpuLevel(), whose vector registers have R bytes.
/// `run` and all that it calls in its loops must be GENRESCOPE_INLINE.
template<typename Kernel, typename... Arguments>
auto runForCpu(const Arguments&... arguments)
{
#if defined(__x86_64__)
    const CpuLevel level = cpuLevel();
    if (level == CpuLevel::Avx512)
        return detail::runAvx512<Kernel>(arguments...);
    if (level == CpuLevel::Avx2)
        return detail::runAvx2<Kernel>(arguments...);
#endif
    return detail::runBaseline<Kernel>(arguments...);
}

/// The same for a function that leaves the width of registers to the compiler.
template<auto function, typename... Arguments>
auto runForCpu(const Arguments&... arguments)
{
    return runForCpu<detail::FunctionKernel<function>>(arguments...);
}

} // namespace genrescope
