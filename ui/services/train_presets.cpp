#include "ui/services/train_presets.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/runs/train_preset.h"
#include "ui/data/path_text.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <cstdint>
#include <filesystem>

namespace genrescope {

namespace {

const QLatin1String suffix(".json");

// The program writes no larger files: a run's settings are 2 KB.
constexpr std::uint64_t maxPresetBytes = 1 << 20;

/// Makes any name a valid file name: what would separate folders or hide the file is
/// percent-encoded.
QString fileName(QString name)
{
    name.replace(QLatin1Char('%'), QStringLiteral("%25"));
    name.replace(QLatin1Char('/'), QStringLiteral("%2F"));
    if (name.startsWith(QLatin1Char('.')))
        name.replace(0, 1, QStringLiteral("%2E"));
    return name + suffix;
}

} // namespace

TrainPresets::TrainPresets(const QString& folder) : folder_(folder) {}

QStringList TrainPresets::names() const
{
    QStringList names;
    for (const QString& file : QDir(folder_).entryList({QLatin1Char('*') + suffix}, QDir::Files))
        names.append(QUrl::fromPercentEncoding(file.chopped(suffix.size()).toUtf8()));
    names.sort(Qt::CaseInsensitive);
    return names;
}

std::vector<TrainConfig> TrainPresets::read(const QString& name) const
{
    try {
        return presetFromJson(readTextFile(pathOf(path(name)), maxPresetBytes));
    } catch (const Error& error) {
        throw ConfigError(
            Message::english("The preset \"%1\" cannot be used; save it again or delete it. %2",
                             name.toStdString(), error.message()));
    }
}

void TrainPresets::save(const QString& name, const std::vector<TrainConfig>& configs) const
{
    writeFile(pathOf(path(name)), presetToJson(configs) + '\n');
}

void TrainPresets::remove(const QString& name) const
{
    if (!QFile::remove(path(name))) {
        throw FileError(
            Message::english("The preset \"%1\" could not be deleted; check whether the folder %2 "
                             "can be written.",
                             name.toStdString(), folder_.toStdString()));
    }
}

QString TrainPresets::path(const QString& name) const
{
    return folder_ + QLatin1Char('/') + fileName(name);
}

} // namespace genrescope
