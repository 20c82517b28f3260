#pragma once

namespace genrescope {

/// Prepares the process for fast tensor arithmetic: memory stays with the process between steps,
/// kernels fit the CPU, denormal numbers are flushed to 0. To be called once, at the very start of
/// main: before any thread and before LibTorch is loaded or does anything. Changes the environment
/// (a variable that the user has set wins). Needs no LibTorch itself.
void tuneProcess();

/// Whether this thread's arithmetic takes denormal numbers for 0. Threads inherit it.
bool flushesDenormals();
void flushDenormals(bool flush);

} // namespace genrescope
