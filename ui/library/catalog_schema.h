#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace genrescope {

/// The statements that bring the tables from one version to the next.
using CatalogStep = std::vector<QString>;

/// From nothing (version 0) to this program's version, which is their number. A step that was
/// released stays as it is; changes of the tables are further steps.
const std::vector<CatalogStep>& catalogSteps();

/// What became of the file when it was opened.
struct CatalogOpening {
    /// Where a file lies now that was damaged or of a later program, and that a new one replaces.
    std::optional<QString> putAside = {};
};

/// Checks the file and brings it to the last version, each step whole or not at all. Before the
/// first step, a file of an earlier version is copied beside it, as "NAME.v1". One that is damaged,
/// or of a later version, is put aside, and a new one begun: all that is in it can be found again
/// in the music.
/// @throws FileError if there can be no catalog there.
CatalogOpening openCatalog(const QString& file,
                           const std::vector<CatalogStep>& steps = catalogSteps());

} // namespace genrescope
