#include "ui/services/ablation_store.h"

#include "core/base/binary_file.h"
#include "ui/data/path_text.h"

#include <QDir>
#include <QFileInfo>

#include <cstdint>

namespace genrescope {

namespace {

/// As core reads no larger queues.
constexpr std::uint64_t maxQueueBytes = 1 << 20;

} // namespace

std::size_t StoredAblation::runCount() const
{
    return ablationRuns(report.queue, report.seeds, 1).size();
}

AblationStore::AblationStore(const QString& workspace)
    : ablations_(workspace + QStringLiteral("/ablations"))
{
}

QStringList AblationStore::folders() const
{
    QStringList folders;
    // Named by their date.
    const QDir::SortFlags newestFirst = QDir::Name | QDir::Reversed;
    for (const QFileInfo& one :
         QDir(ablations_).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, newestFirst)) {
        if (QFileInfo::exists(textOf(ablationQueuePath(pathOf(one.filePath())))))
            folders << one.absoluteFilePath();
    }
    return folders;
}

StoredAblation AblationStore::read(const QString& folder)
{
    const AblationQueue queue = readAblationQueue(ablationQueuePath(pathOf(folder)));
    return {folder, readAblation(queue, queue.seeds, pathOf(folder))};
}

StoredAblation AblationStore::create(const AblationPlan& plan, const QDateTime& now) const
{
    const std::string text = ablationQueueToJson(plan);
    const AblationQueue queue = ablationQueueFromJson(text);
    const QString name = now.toString(QStringLiteral("yyyy-MM-dd-HHmmss")) + QLatin1Char('-') +
                         QString::fromStdString(plan.recipe);
    const QDir ablations(ablations_);
    QString folder = ablations.absoluteFilePath(name);
    for (int copy = 2; QFileInfo::exists(folder); ++copy)
        folder = ablations.absoluteFilePath(name + QLatin1Char('-') + QString::number(copy));
    writeFile(ablationQueuePath(pathOf(folder)), text);
    return {folder, {.queue = queue, .seeds = queue.seeds}};
}

void AblationStore::setSeeds(const QString& folder, int seeds)
{
    const std::filesystem::path path = ablationQueuePath(pathOf(folder));
    writeFile(path, withSeeds(readTextFile(path, maxQueueBytes), seeds));
}

} // namespace genrescope
