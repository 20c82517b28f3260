#pragma once

#include "core/base/vectors.h"

namespace genrescope {

/// Generations of processors that kernels are compiled for: x86-64-v2 and everything that is not
/// x86-64, x86-64-v3, x86-64-v4.
enum class CpuLevel { Baseline, Avx2, Avx512 };

/// The best one that this processor can run, within the limit.
CpuLevel cpuLevel();

/// From here on, kernels in this process use no higher level, so that one processor can test what
/// others run.
void limitCpuLevel(CpuLevel highest);

namespace detail {

template<typename Kernel, typename Arguments>
void runBaseline(const Arguments& arguments)
{
    Kernel::template run<16>(arguments);
}

#if defined(__x86_64__)
template<typename Kernel, typename Arguments>
[[gnu::target("arch=x86-64-v3")]] void runAvx2(const Arguments& arguments)
{
    Kernel::template run<32>(arguments);
}

template<typename Kernel, typename Arguments>
[[gnu::target("arch=x86-64-v4,prefer-vector-width=512")]] void runAvx512(const Arguments& arguments)
{
    Kernel::template run<64>(arguments);
}
#endif

} // namespace detail

/// Calls Kernel::run<R>(arguments) compiled for cpuLevel(), whose vector registers have R bytes.
/// `run` and all that it calls in its loops must be GENRESCOPE_INLINE: only what is inlined is
/// compiled for the level.
template<typename Kernel, typename Arguments>
void runForCpu(const Arguments& arguments)
{
#if defined(__x86_64__)
    const CpuLevel level = cpuLevel();
    if (level == CpuLevel::Avx512)
        return detail::runAvx512<Kernel>(arguments);
    if (level == CpuLevel::Avx2)
        return detail::runAvx2<Kernel>(arguments);
#endif
    detail::runBaseline<Kernel>(arguments);
}

} // namespace genrescope
