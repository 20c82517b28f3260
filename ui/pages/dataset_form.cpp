#include "ui/pages/dataset_form.h"

#include "ui/data/path_text.h"
#include "ui/pages/marked_tracks.h"
#include "ui/pages/reader_fields.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/path_picker.h"
#include "ui/widgets/wheel_guard.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStyle>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

namespace {

/// The reader that dropped archives are for.
constexpr const char* archiveReader = "fma";

QLabel* labelFor(QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setBuddy(field);
    return label;
}

} // namespace

DatasetForm::DatasetForm(TrackMarks& marks, QWidget* parent)
    : QWidget(parent),
      workspace_(new PathPicker(PathPicker::Kind::Folder, this)),
      jobs_(new QSpinBox(this)),
      start_(new QPushButton(this)),
      stop_(new QPushButton(this)),
      open_(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::usual);
    addKinds(marks);
    workspaceLabel_ = labelFor(workspace_, this);
    workspaceLabel_->setWordWrap(true);
    column->addWidget(workspaceLabel_);
    column->addWidget(workspace_);
    column->addSpacing(spacing::usual);
    for (const Choice& choice : choices_)
        column->addWidget(choice.kind->options());
    column->addLayout(makeJobs());
    column->addSpacing(spacing::usual);
    column->addLayout(makeButtons());
    column->addStretch(1);
    column->addWidget(open_);
    new WheelGuard(this);

    connect(workspace_, &PathPicker::pathChanged, this, &DatasetForm::updateStart);
    retranslate();
    choices_.front().button->setChecked(true);
    setRunning(false, false);
}

void DatasetForm::addKinds(TrackMarks& marks)
{
    for (const ReaderInfo& info : readerInfos()) {
        auto* fields = new ReaderFields(info, this);
        choices_.push_back({new QRadioButton(this), fields});
        if (info.name == archiveReader)
            archives_ = fields;
    }
    marked_ = new MarkedTracks(marks, this);
    choices_.push_back({new QRadioButton(this), marked_});
    connect(marked_, &MarkedTracks::listenRequested, this, &DatasetForm::listenRequested);

    auto* column = qobject_cast<QVBoxLayout*>(layout());
    // Side by side, so that the window fits on small screens.
    auto* kinds = new QGridLayout;
    kinds->setSpacing(spacing::usual);
    column->addLayout(kinds);
    constexpr int columns = 2;
    int place = 0;
    for (const auto& [button, kind] : choices_) {
        // The last one may have a line to itself, whose room it needs with large fonts.
        const bool isAlone = place % columns == 0 && kind == choices_.back().kind;
        kinds->addWidget(button, place / columns, place % columns, 1, isAlone ? columns : 1);
        column->addWidget(kind->source());
        connect(button, &QRadioButton::toggled, this, &DatasetForm::updateKind);
        connect(kind, &DatasetKind::changed, this, &DatasetForm::updateStart);
        connect(kind, &DatasetKind::musicChanged, this, &DatasetForm::suggestWorkspace);
        ++place;
    }
    column->addSpacing(spacing::usual);
}

QLayout* DatasetForm::makeJobs()
{
    jobs_->setRange(1, 256);
    jobs_->setValue(QThread::idealThreadCount());
    jobsLabel_ = labelFor(jobs_, this);
    auto* form = new QFormLayout;
    form->setSpacing(spacing::usual);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(jobsLabel_, jobs_);
    return form;
}

QLayout* DatasetForm::makeButtons()
{
    start_->setIcon(style()->standardIcon(QStyle::SP_MediaPlay, nullptr, this));
    stop_->setIcon(style()->standardIcon(QStyle::SP_MediaStop, nullptr, this));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::usual);
    buttons->addWidget(start_, 1);
    buttons->addWidget(stop_, 1);
    connect(start_, &QPushButton::clicked, this, &DatasetForm::startRequested);
    connect(stop_, &QPushButton::clicked, this, &DatasetForm::stopRequested);
    connect(open_, &QPushButton::clicked, this, &DatasetForm::openRequested);
    return buttons;
}

const DatasetKind& DatasetForm::chosen() const
{
    const auto found = std::ranges::find_if(
        choices_, [](const Choice& choice) { return choice.button->isChecked(); });
    return found == choices_.end() ? *choices_.front().kind : *found->kind;
}

DatasetRequest DatasetForm::request() const
{
    DatasetRequest request;
    chosen().fill(request);
    request.workspace = pathOf(workspace_->path());
    request.jobs = jobs_->value();
    return request;
}

QString DatasetForm::workspace() const
{
    return workspace_->path();
}

void DatasetForm::setWorkspace(const QString& folder)
{
    openWorkspace_ = folder;
    if (chosen().usualWorkspace().isEmpty())
        workspace_->setPath(folder);
}

void DatasetForm::setArchives(const QStringList& files)
{
    choose(*archives_);
    for (const QString& file : files) {
        const bool metadata =
            QFileInfo(file).fileName().contains(QLatin1String("metadata"), Qt::CaseInsensitive);
        archives_->setPath(metadata ? "metadata" : "audio", QDir::toNativeSeparators(file));
    }
}

void DatasetForm::setMarked()
{
    choose(*marked_);
    if (start_->isEnabled())
        start_->setFocus();
}

void DatasetForm::choose(const DatasetKind& kind)
{
    std::ranges::find(choices_, &kind, &Choice::kind)->button->setChecked(true);
}

void DatasetForm::setRunning(bool running, bool stopping)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{workspace_, jobs_, open_})
        widget->setEnabled(!running);
    for (const auto& [button, kind] : choices_) {
        for (QWidget* widget : {static_cast<QWidget*>(button), kind->source(), kind->options()})
            widget->setEnabled(!running);
    }
    stop_->setEnabled(running && !stopping);
    updateStart();
}

void DatasetForm::updateKind()
{
    for (const Choice& choice : choices_)
        choice.kind->setVisible(choice.kind == &chosen());
    jobsLabel_->setMinimumWidth(chosen().labelWidth());
    proposeWorkspace();
    updateStart();
}

void DatasetForm::proposeWorkspace()
{
    const QString path = workspace_->path();
    const QString usual = chosen().usualWorkspace();
    const bool isOfAnother = std::ranges::any_of(choices_, [&](const Choice& choice) {
        return choice.kind != &chosen() && choice.kind->usualWorkspace() == path;
    });
    if (!usual.isEmpty() && (path.isEmpty() || path == suggestion_ || path == openWorkspace_))
        workspace_->setPath(usual);
    else if (!path.isEmpty() && isOfAnother)
        workspace_->setPath(path == openWorkspace_ ? QString() : openWorkspace_);
}

void DatasetForm::suggestWorkspace(const QString& source)
{
    const QFileInfo info(source);
    const bool chosen = !workspace_->path().isEmpty() && workspace_->path() != suggestion_;
    if (chosen || !info.exists())
        return;
    suggestion_ = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                  QStringLiteral("/Genrescope/") + info.completeBaseName();
    workspace_->setPath(suggestion_);
}

void DatasetForm::updateStart()
{
    start_->setEnabled(workspace_->isEnabled() && chosen().isComplete() &&
                       !workspace_->path().isEmpty());
}

void DatasetForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DatasetForm::retranslate()
{
    for (const auto& [button, kind] : choices_) {
        button->setText(kind->title());
        kind->retranslate();
    }
    workspaceLabel_->setText(tr("&Workspace, where the prepared data is stored:"));
    workspace_->setTitle(tr("Workspace"));
    jobsLabel_->setText(tr("&Threads:"));
    jobsLabel_->setMinimumWidth(chosen().labelWidth());
    jobs_->setToolTip(tr("Number of clips decoded in parallel"));
    start_->setText(tr("&Start"));
    stop_->setText(tr("St&op"));
    stop_->setToolTip(tr("Stop; finished clips are kept"));
    open_->setText(tr("Open a prepared &dataset…"));
}

} // namespace genrescope
