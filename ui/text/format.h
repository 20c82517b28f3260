#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace genrescope {

/// Numbers for people, in their locale, with fixed digits and units.

/// Seconds as "3:05" or "1:02:03"; with tenths "1:31.4".
QString durationText(double seconds, bool tenths = false);

/// A fraction as "71%", spaced as in the language of the window.
/// @param digits  after the decimal point
QString percentText(double fraction, const QLocale& locale = {}, int digits = 0);

/// Fixed digits, or "–" where there is no value.
QString numberText(const std::optional<double>& value, int digits, const QLocale& locale = {});

/// Digits with which average precisions are shown.
inline constexpr int apDigits = 3;

/// As the text of a menu's item, in which a single "&" would mark a key.
QString menuText(const QString& text);

} // namespace genrescope
