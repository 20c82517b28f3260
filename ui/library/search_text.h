#pragma once

#include <QString>

namespace genrescope {

/// A text as it is searched in and for: whatever its case and accents ("Beyoncé" as "beyonce").
QString searchText(const QString& text);

/// The text by which names are sorted: as searchText(), with numbers by their value ("track 2"
/// before "track 10").
QString sortText(const QString& text);

/// What the spellings of a genre have in common, as core's genreSpelling().
QString genreKey(const QString& genre);

} // namespace genrescope
