#pragma once

#include "core/runs/train_config.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace genrescope {

/// The presets that a person has saved, a file each: NAME.json in a folder.
class TrainPresets {
public:
    explicit TrainPresets(const QString& folder);

    /// In alphabetical order, including those that cannot be read.
    QStringList names() const;
    /// @throws ConfigError, one sentence, if it is damaged or gone.
    std::vector<TrainConfig> read(const QString& name) const;
    /// Replaces one with the same name. @throws FileError.
    void save(const QString& name, const std::vector<TrainConfig>& configs) const;
    /// Permanently. @throws FileError.
    void remove(const QString& name) const;

private:
    QString path(const QString& name) const;

    QString folder_;
};

} // namespace genrescope
