#include "ui/presenters/tag_presenter.h"

#include "core/base/error.h"
#include "ui/data/path_text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace genrescope {

namespace {

using Status = TagEntry::Status;

/// Whether what was heard is still what the file holds.
bool isHeard(const TagEntry& entry)
{
    const HeardTrack& heard = entry.heard;
    return heard.prediction && (!heard.stamp || *heard.stamp == entry.row.file.stamp);
}

/// As the models that are asked said it.
TrackPrediction saidBy(const TrackPrediction& prediction, const std::optional<int>& place)
{
    TrackPrediction said = {.complete = prediction.complete, .verdict = prediction.verdict};
    for (std::size_t i = 0; i < prediction.models.size(); ++i) {
        const ModelPrediction& model = prediction.models[i];
        if (!place || *place == static_cast<int>(i))
            said.models.push_back({.labels = model.labels,
                                   .probabilities = model.probabilities,
                                   .thresholds = model.thresholds});
    }
    return said;
}

void planEntry(TagEntry& entry, const TagSettings& settings)
{
    if (!entry.isRead() || entry.isEdited || entry.status == Status::Written)
        return;
    const bool stays = settings.rules.existing == ExistingGenres::Keep && !entry.row.now().empty();
    if (!stays && !isHeard(entry)) {
        entry.row = unheardRow(entry.row.file);
        return;
    }
    std::vector<ChosenGenre> chosen;
    if (!stays)
        chosen = chosenGenres(saidBy(*entry.heard.prediction, settings.model), settings.rules);
    entry.row = planRow(entry.row.file, chosen, settings.rules);
}

} // namespace

TagPresenter::TagPresenter(TagChanges& changes, QObject* parent)
    : QObject(parent), changes_(changes)
{
    connect(&table_, &TagTableModel::takenChosen, this, &TagPresenter::setTaken);
    connect(&table_, &TagTableModel::genresChosen, this, &TagPresenter::setGenresOf);
    connect(&changes_, &TagChanges::workingChanged, this, [this] {
        if (changes_.isWorking())
            interruptReading();
        Q_EMIT changed();
    });
    connect(&changes_, &TagChanges::progressed, this, [this](const Progress& progress) {
        progress_ = progress;
        Q_EMIT progressChanged();
    });
    connect(&changes_, &TagChanges::batchMade, this, [this](const QString& batch) {
        batches_ << batch;
        Q_EMIT changed();
    });
    connect(&changes_, &TagChanges::written, this, &TagPresenter::onWritten);
    connect(&changes_, &TagChanges::undone, this, &TagPresenter::onUndone);
    connect(&changes_, &TagChanges::ended, this, &TagPresenter::onEnded);
    connect(&changes_, &TagChanges::failed, this, [this](const QString& sentence) {
        undoneAll_ = false;
        if (state_ == State::Writing || state_ == State::Undoing)
            Q_EMIT failed(sentence);
    });
    connect(&reader_, &TaskRunner::progressed, this, [this](const Progress& progress) {
        progress_ = progress;
        Q_EMIT progressChanged();
    });
    connect(&namesReader_, &TaskRunner::failed, this, &TagPresenter::failed);
    connect(&reader_, &TaskRunner::failed, this, [this](const QString& sentence) {
        setState(State::Ready);
        Q_EMIT failed(sentence);
    });
    connect(&planner_, &TaskRunner::canceled, this, [this] { --planning_; });
}

TagPresenter::~TagPresenter() = default;

void TagPresenter::setState(State state)
{
    state_ = state;
    table_.setEditable(state == State::Ready);
    Q_EMIT changed();
}

void TagPresenter::open(std::vector<HeardTrack> tracks, const std::vector<ModelLabel>& models,
                        const QStringList& noMusic)
{
    if (state_ == State::Writing || state_ == State::Undoing)
        return;
    reader_.cancel();
    planner_.cancel();
    models_ = models;
    if (settings_.model && *settings_.model >= static_cast<int>(models.size()))
        settings_.model.reset();
    settings_.rules.never.clear();
    for (const QString& label : noMusic)
        settings_.rules.never.push_back(label.toStdString());
    batches_.clear();
    rows_.clear();
    reading_.clear();
    readAgain_.clear();
    closing_ = false;
    Entries entries;
    for (HeardTrack& track : tracks)
        entries.push_back({.heard = std::move(track)});
    std::vector<std::size_t> all(entries.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    table_.setEntries({});
    table_.setEntries(std::move(entries));
    read(all);
}

void TagPresenter::read(const std::vector<std::size_t>& rows)
{
    Entries entries;
    for (const std::size_t row : rows)
        entries.push_back(entry(row));
    progress_ = {};
    reading_ = rows;
    setState(State::Reading);
    reader_.start<Entries>(
        [entries = std::move(entries), settings = settings_,
         read = changes_.work().read](const TaskContext& context) {
            Entries known = entries;
            for (std::size_t i = 0; i < known.size(); ++i) {
                const std::filesystem::path file = pathOf(known[i].heard.path);
                context.throwIfCanceled();
                context.report({Stage::ReadTags, i, known.size(), file.string()});
                const std::optional<Message> failure = failureOf([&] {
                    known[i].row = {};
                    known[i].row.file = read(file, context);
                    planEntry(known[i], settings);
                });
                if (failure)
                    known[i].row = failedRow(file, *failure);
            }
            return known;
        },
        [this, rows](Entries known) { take(rows, std::move(known)); });
}

void TagPresenter::interruptReading()
{
    if (state_ != State::Reading)
        return;
    // A file that is being read could not be written.
    reader_.cancel();
    reader_.finish();
    readAgain_ = std::exchange(reading_, {});
}

void TagPresenter::take(const std::vector<std::size_t>& rows, Entries known)
{
    Entries all = table_.entries();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        TagEntry& place = all.at(rows[i]);
        const std::vector<std::string> wanted = place.row.then;
        place.row = std::move(known[i].row);
        // What a person wanted is still wanted.
        if (place.isEdited && place.isRead())
            setGenres(place.row, wanted);
    }
    reading_.clear();
    table_.setEntries(std::move(all));
    setState(State::Ready);
    // The settings may have changed meanwhile.
    plan();
}

void TagPresenter::setSettings(const TagSettings& settings)
{
    if (settings == settings_)
        return;
    TagSettings wanted = settings;
    wanted.rules.never = settings_.rules.never;
    wanted.rules.names = settings_.rules.names;
    settings_ = std::move(wanted);
    plan();
}

void TagPresenter::setNames(const QString& table)
{
    namesReader_.cancel();
    if (table.isEmpty()) {
        settings_.rules.names.clear();
        plan();
        return;
    }
    using Names = std::map<std::string, std::string>;
    namesReader_.start<Names>([read = changes_.work().readNames,
                               file = pathOf(table)](const TaskContext&) { return read(file); },
                              [this](Names names) {
                                  settings_.rules.names = std::move(names);
                                  plan();
                              });
}

void TagPresenter::plan()
{
    if (state_ != State::Ready)
        return;
    planner_.cancel();
    ++planning_;
    planner_.start<Entries>(
        [entries = table_.entries(), settings = settings_](const TaskContext& context) {
            Entries planned = entries;
            for (TagEntry& entry : planned) {
                context.throwIfCanceled();
                planEntry(entry, settings);
            }
            return planned;
        },
        [this](Entries planned) { takePlan(std::move(planned)); });
    Q_EMIT changed();
}

void TagPresenter::takePlan(Entries planned)
{
    --planning_;
    Entries all = table_.entries();
    if (state_ != State::Ready || planned.size() != all.size())
        return;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].isEdited && all[i].status != Status::Written)
            all[i].row = std::move(planned[i].row);
    }
    table_.setEntries(std::move(all));
    Q_EMIT changed();
}

void TagPresenter::setTaken(int row, bool taken)
{
    TagEntry changedEntry = entry(static_cast<std::size_t>(row));
    changedEntry.isLeftOut = !taken;
    table_.setEntry(static_cast<std::size_t>(row), std::move(changedEntry));
    Q_EMIT changed();
}

void TagPresenter::setGenresOf(int row, const QString& genres)
{
    TagEntry edited = entry(static_cast<std::size_t>(row));
    const std::vector<std::string> wanted = genresOfText(genres.toStdString());
    if (wanted == edited.row.then)
        return;
    edited.isEdited = true;
    // It would be about the models' genres.
    edited.row.confidence.clear();
    setGenres(edited.row, wanted);
    table_.setEntry(static_cast<std::size_t>(row), std::move(edited));
    Q_EMIT changed();
}

TagCounts TagPresenter::counts() const
{
    TagCounts counts;
    for (const TagEntry& entry : table_.entries()) {
        counts.wanted += entry.isWanted();
        counts.written += entry.status == Status::Written;
        counts.refused += entry.status == Status::Refused;
        counts.takenBack += entry.status == Status::TakenBack;
    }
    return counts;
}

bool TagPresenter::canWrite() const
{
    return state_ == State::Ready && !isPlanning() && !changes_.isWorking() &&
           std::ranges::any_of(table_.entries(), &TagEntry::isWanted);
}

bool TagPresenter::canUndo() const
{
    return state_ == State::Ready && !changes_.isWorking() && !batches_.isEmpty();
}

void TagPresenter::write()
{
    if (!canWrite())
        return;
    std::vector<TagRow> rows;
    writing_.clear();
    for (std::size_t row = 0; row < table_.entries().size(); ++row) {
        if (!table_.entries()[row].isWanted())
            continue;
        writing_.push_back(row);
        rows.push_back(table_.entries()[row].row);
    }
    progress_ = {};
    setState(State::Writing);
    changes_.write(std::move(rows), settings_.form, settings_.keepsTimes);
}

void TagPresenter::undo()
{
    if (!canUndo())
        return;
    progress_ = {};
    undoneAll_ = true;
    setState(State::Undoing);
    changes_.undo(batches_.back());
}

void TagPresenter::cancel()
{
    if (state_ != State::Writing && state_ != State::Undoing)
        return;
    undoneAll_ = false;
    changes_.cancel();
}

void TagPresenter::close()
{
    reader_.cancel();
    planner_.cancel();
    if (state_ == State::Writing || state_ == State::Undoing) {
        closing_ = true;
        cancel();
        return;
    }
    batches_.clear();
    rows_.clear();
    table_.setEntries({});
    setState(State::Empty);
}

void TagPresenter::onWritten(std::size_t index, const QString& file, const QString& failure)
{
    if (state_ != State::Writing)
        return;
    const std::size_t row = writing_.at(index);
    rows_.insert(file, row);
    TagEntry done = entry(row);
    done.status = failure.isEmpty() ? Status::Written : Status::Refused;
    done.refusal = failure;
    table_.setEntry(row, std::move(done));
    Q_EMIT changed();
}

void TagPresenter::onUndone(const QString& file, UndoOutcome outcome, const QString& failure)
{
    if (outcome == UndoOutcome::Failed)
        undoneAll_ = false;
    const auto row = rows_.constFind(file);
    if (row == rows_.constEnd() || entry(*row).status == Status::TakenBack)
        return;
    TagEntry done = entry(*row);
    done.refusal = failure;
    if (outcome != UndoOutcome::Failed) {
        done.status = Status::TakenBack;
        if (std::ranges::find(readAgain_, *row) == readAgain_.end())
            readAgain_.push_back(*row);
    }
    table_.setEntry(*row, std::move(done));
    Q_EMIT changed();
}

void TagPresenter::onEnded()
{
    if (state_ == State::Undoing && undoneAll_)
        batches_.removeLast();
    const bool isOwn = state_ == State::Writing || state_ == State::Undoing;
    if (isOwn)
        setState(State::Ready);
    if (std::exchange(closing_, false))
        close();
    else if (state_ != State::Empty && !readAgain_.empty())
        read(std::exchange(readAgain_, {}));
}

} // namespace genrescope
