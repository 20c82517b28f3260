#include "ui/services/run_store.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/runs/run_log.h"
#include "ui/data/path_text.h"
#include "ui/services/run_files.h"
#include "ui/text/error_text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <utility>

namespace genrescope {

namespace {

// The program writes no larger files: a million steps are 50 MB.
constexpr std::uint64_t maxBytes = 512ULL << 20;

constexpr std::array stateWords = {
    std::pair{RunState::Running, "running"},   std::pair{RunState::Done, "done"},
    std::pair{RunState::Finished, "finished"}, std::pair{RunState::Stopped, "stopped"},
    std::pair{RunState::Failed, "failed"},     std::pair{RunState::Interrupted, "interrupted"},
};

QString stateWord(RunState state)
{
    const auto found =
        std::ranges::find(stateWords, state, [](const auto& row) { return row.first; });
    return QString::fromLatin1(found->second);
}

RunState stateNamed(const QString& word)
{
    for (const auto& [state, name] : stateWords) {
        if (word == QLatin1String(name) && state != RunState::Running)
            return state;
    }
    return RunState::Interrupted;
}

/// The whole file of a run, or nothing where there is none.
QByteArray content(const QString& folder, const char* name)
{
    try {
        return QByteArray::fromStdString(readTextFile(pathOf(folder) / name, maxBytes));
    } catch (const FileError&) {
        return {};
    }
}

QDateTime lastWritten(const QString& folder)
{
    std::error_code missing;
    const auto time = std::filesystem::last_write_time(pathOf(folder), missing);
    if (missing)
        return {};
    const auto sinceEpoch = std::filesystem::file_time_type::clock::to_sys(time).time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
}

/// Folders in this one that are not hidden; none where there is none.
QStringList foldersIn(const QString& folder)
{
    QStringList folders;
    std::error_code error;
    for (std::filesystem::directory_iterator each(pathOf(folder), error), end;
         !error && each != end; each.increment(error)) {
        const QString name = textOf(each->path().filename());
        std::error_code unreadable;
        if (!name.startsWith(QLatin1Char('.')) && each->is_directory(unreadable))
            folders << folder + QLatin1Char('/') + name;
    }
    return folders;
}

/// State and origin of a run, readable without its other files.
void writeState(const RunRecord& run)
{
    const QJsonObject state = {{QStringLiteral("state"), stateWord(run.state)},
                               {QStringLiteral("model"), run.model},
                               {QStringLiteral("recipe"), run.recipe},
                               {QStringLiteral("started"), run.started.toString(Qt::ISODate)},
                               {QStringLiteral("reason"), run.reason}};
    writeFile(pathOf(run.folder + QStringLiteral("/state.json")),
              QJsonDocument(state).toJson().toStdString());
}

/// The contents of state.json. Runs from the command line have none: they keep what was read from
/// their log.
void readState(RunRecord& run)
{
    run.started = lastWritten(run.folder);
    const QByteArray text = content(run.folder, "state.json");
    if (text.isEmpty())
        return;
    const QJsonObject state = QJsonDocument::fromJson(text).object();
    run.state = stateNamed(state[QStringLiteral("state")].toString());
    run.reason = state[QStringLiteral("reason")].toString();
    run.model = state[QStringLiteral("model")].toString(run.model);
    run.recipe = state[QStringLiteral("recipe")].toString(run.recipe);
    const auto started =
        QDateTime::fromString(state[QStringLiteral("started")].toString(), Qt::ISODate);
    if (started.isValid())
        run.started = started;
}

bool rename(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::create_directories(pathOf(to).parent_path(), error);
    // Never over one that is there.
    if (std::filesystem::exists(pathOf(to), error))
        return false;
    std::filesystem::rename(pathOf(from), pathOf(to), error);
    return !error;
}

bool exists(const QString& folder)
{
    std::error_code unreadable;
    return std::filesystem::exists(pathOf(folder), unreadable);
}

} // namespace

RunStore::RunStore(const QString& workspace)
    : runs_(QDir(workspace).absoluteFilePath(QStringLiteral("runs"))),
      trash_(runs_ + QStringLiteral("/.deleted"))
{
}

std::vector<RunRecord> RunStore::load() const
{
    std::vector<RunRecord> runs;
    for (const QString& folder : foldersIn(runs_))
        runs.push_back(read(folder));
    std::ranges::stable_sort(runs, std::greater{}, &RunRecord::started);
    return runs;
}

std::vector<RunPulse> RunStore::pulses() const
{
    std::vector<RunPulse> pulses;
    for (const QString& folder : foldersIn(runs_)) {
        const std::filesystem::path run = pathOf(folder);
        if (!stampOf(runConfigPath(run)))
            continue;
        pulses.push_back({.folder = folder,
                          .files = {stampOf(runMetricsPath(run)), stampOf(run / "steps.csv"),
                                    stampOf(run / "state.json")},
                          .isHeld = FileLock::isHeld(runLockPath(run))});
    }
    return pulses;
}

RunRecord RunStore::read(const QString& folder) const
{
    RunRecord run;
    run.folder = folder;
    run.state = RunState::Interrupted;
    QString damage;
    if (std::filesystem::exists(runConfigPath(pathOf(folder)))) {
        try {
            RunLog log = readRunLog(pathOf(folder));
            run.settings = settingsFromJson(QByteArray::fromStdString(toJson(log.config)));
            run.config = log.config;
            run.model = QString::fromStdString(log.config.model);
            run.recipe = QString::fromStdString(log.config.recipe);
            run.state = log.isComplete() ? RunState::Done : RunState::Interrupted;
            run.epochs = std::move(log.epochs);
        } catch (const Error& error) {
            damage = errorText(error);
        }
    }
    readState(run);
    if (run.state == RunState::Interrupted && FileLock::isHeld(runLockPath(pathOf(folder))))
        run.state = RunState::Elsewhere;
    std::error_code unreadable; // as good as absent
    run.hasState = std::filesystem::exists(trainStatePath(pathOf(folder)), unreadable);
    run.hasCheckpoint = std::filesystem::exists(run.bestCheckpoint(), unreadable);
    if (!damage.isEmpty())
        run.reason = damage;
    run.notes = QString::fromUtf8(content(folder, "notes.txt"));
    return run;
}

std::vector<RunStep> RunStore::readSteps(const QString& folder, std::int64_t last) const
{
    const QByteArray csv = content(folder, "steps.csv");
    std::vector<RunStep> steps = stepsFromCsv({csv.data(), static_cast<std::size_t>(csv.size())});
    std::erase_if(steps, [&](const RunStep& one) { return one.metrics.step > last; });
    return steps;
}

std::optional<Reconstruction> RunStore::readReconstruction(const QString& folder) const
{
    std::error_code unreadable; // as good as absent
    if (!std::filesystem::exists(reconstructionPath(pathOf(folder)), unreadable))
        return {};
    return genrescope::readReconstruction(pathOf(folder));
}

RunRecord RunStore::readToResume(const QString& folder, const TrainState& state) const
{
    RunRecord run = read(folder);
    run.state = RunState::Running;
    run.reason.clear();
    // The state is written before the tables, so they may lack its epoch, and it is intact where
    // they are damaged. States of earlier versions contain only the last epoch.
    if (!state.history.empty()) {
        run.epochs = state.history;
        return run;
    }
    std::erase_if(run.epochs,
                  [&](const EpochMetrics& one) { return one.epoch >= state.last.epoch; });
    if (state.last.epoch > 0)
        run.epochs.push_back(state.last);
    return run;
}

RunRecord RunStore::plan(const TrainConfig& config, const QDateTime& now) const
{
    RunRecord run;
    run.model = QString::fromStdString(config.model);
    run.recipe = QString::fromStdString(config.recipe);
    run.started = now;
    run.settings = settingsFromJson(QByteArray::fromStdString(toJson(config)));
    run.config = config;
    const QString name =
        QStringLiteral("%1/%2-%3-%4")
            .arg(runs_, now.toString(QStringLiteral("yyyyMMdd-HHmmss")), run.model, run.recipe);
    run.folder = name;
    for (int n = 2; exists(run.folder) || exists(trashPath(run.folder)); ++n)
        run.folder = QStringLiteral("%1-%2").arg(name).arg(n);
    return run;
}

void RunStore::save(const RunRecord& run) const
{
    writeState(run);
}

void RunStore::writeNotes(const QString& folder, const QString& notes) const
{
    writeFile(pathOf(folder + QStringLiteral("/notes.txt")), notes.toStdString());
}

void RunStore::remove(const QString& folder) const
{
    if (!rename(folder, trashPath(folder)))
        throw FileError(Message::english(
            "The run in %1 could not be deleted; check whether the folder can be written.",
            folder.toStdString()));
}

void RunStore::restore(const QString& folder) const
{
    if (!rename(trashPath(folder), folder))
        throw FileError(Message::english(
            "The run in %1 could not be restored; check whether the folder can be written.",
            folder.toStdString()));
}

QStringList RunStore::purge(const std::function<bool(const QString&)>& moveToTrash) const
{
    QStringList left;
    for (const QString& path : foldersIn(trash_)) {
        if (!moveToTrash(path))
            left << runs_ + path.mid(trash_.size());
    }
    std::error_code notEmpty;
    std::filesystem::remove(pathOf(trash_), notEmpty);
    return left;
}

void RunStore::deletePermanently(const QString& folder) const
{
    std::error_code error;
    std::filesystem::remove_all(pathOf(trashPath(folder)), error);
    if (error)
        throw FileError(Message::english(
            "The run in %1 could not be deleted; check whether the folder can be written.",
            folder.toStdString()));
}

bool moveToSystemTrash(const QString& folder)
{
    return QFile::moveToTrash(folder);
}

QString RunStore::trashPath(const QString& folder) const
{
    return trash_ + folder.mid(folder.lastIndexOf(QLatin1Char('/')));
}

} // namespace genrescope
