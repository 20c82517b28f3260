#!/usr/bin/env bash
# Runs the numeric tests of a build as on other processors: packaging/test_processors.sh [PRESET]
# Own loops, oneDNN, LibTorch, OpenBLAS and the C library all choose their code by what the processor
# can do; each is told here to choose as on an older one. What this processor lacks is not simulated.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=${1:-release}
failed=()

# as_on NAME [VARIABLE=VALUE…]
as_on() {
    local name=$1
    shift
    echo "== $name"
    env "$@" ctest --preset "$preset" --label-regex '^numeric$' || failed+=("$name")
}

export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
as_on "SSE4 (Nehalem)" GENRESCOPE_CPU_LEVEL=x86-64-v2 DNNL_MAX_CPU_ISA=SSE41 \
    ATEN_CPU_CAPABILITY=default OPENBLAS_CORETYPE=Nehalem \
    GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4,-AVX512F
as_on "AVX2 (Haswell)" GENRESCOPE_CPU_LEVEL=x86-64-v3 DNNL_MAX_CPU_ISA=AVX2 \
    ATEN_CPU_CAPABILITY=avx2 OPENBLAS_CORETYPE=Haswell GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX512F
as_on "AVX-512 without bfloat16 (Skylake)" GENRESCOPE_CPU_LEVEL=x86-64-v4 \
    DNNL_MAX_CPU_ISA=AVX512_CORE ATEN_CPU_CAPABILITY=avx512 OPENBLAS_CORETYPE=SkylakeX
as_on "This processor"

if [ ${#failed[@]} -gt 0 ]; then
    printf 'Failed: %s\n' "${failed[@]}" >&2
    exit 1
fi
