#pragma once

#include <QTest>

#include <chrono>

/// How long tests wait for something that must happen. Qt's macros give up after 5 s, which a busy
/// machine may need; a longer wait costs nothing where it is not needed.
namespace genrescope::test {

constexpr std::chrono::milliseconds patience{60'000};
/// The same for functions that take an int.
constexpr int patienceMs = static_cast<int>(patience.count());

} // namespace genrescope::test

#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, genrescope::test::patienceMs)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, message)                                                           \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, message, genrescope::test::patienceMs)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, genrescope::test::patienceMs)
