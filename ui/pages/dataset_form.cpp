#include "ui/pages/dataset_form.h"

#include "ui/text/path_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/path_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStyle>
#include <QThread>
#include <QVBoxLayout>

namespace genrescope {

namespace {

std::filesystem::path toPath(const PathPicker* picker)
{
    return pathOf(picker->path());
}

QLabel* labelFor(QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setBuddy(field);
    return label;
}

} // namespace

DatasetForm::DatasetForm(QWidget* parent)
    : QWidget(parent),
      fma_(new QRadioButton(this)),
      folders_(new QRadioButton(this)),
      workspace_(new PathPicker(PathPicker::Kind::Folder, this)),
      start_(new QPushButton(this)),
      stop_(new QPushButton(this)),
      open_(new QPushButton(this))
{
    source_ = makeSource();
    options_ = makeOptions();
    workspaceLabel_ = labelFor(workspace_, this);
    workspaceLabel_->setWordWrap(true);
    fma_->setChecked(true);
    start_->setIcon(style()->standardIcon(QStyle::SP_MediaPlay, nullptr, this));
    stop_->setIcon(style()->standardIcon(QStyle::SP_MediaStop, nullptr, this));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::usual);
    buttons->addWidget(start_, 1);
    buttons->addWidget(stop_, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::usual);
    column->addWidget(fma_);
    column->addWidget(folders_);
    column->addWidget(source_);
    column->addSpacing(spacing::usual);
    column->addWidget(workspaceLabel_);
    column->addWidget(workspace_);
    column->addSpacing(spacing::usual);
    column->addWidget(options_);
    column->addSpacing(spacing::usual);
    column->addLayout(buttons);
    column->addStretch(1);
    column->addWidget(open_);

    connect(fma_, &QRadioButton::toggled, this, &DatasetForm::updateSource);
    for (PathPicker* picker : {metadata_, audio_, folder_, workspace_})
        connect(picker, &PathPicker::pathChanged, this, &DatasetForm::updateStart);
    for (PathPicker* picker : {audio_, folder_})
        connect(picker, &PathPicker::pathChanged, this, &DatasetForm::suggestWorkspace);
    connect(start_, &QPushButton::clicked, this, &DatasetForm::startRequested);
    connect(stop_, &QPushButton::clicked, this, &DatasetForm::stopRequested);
    connect(open_, &QPushButton::clicked, this, &DatasetForm::openRequested);
    retranslate();
    updateSource();
    setRunning(false, false);
}

QWidget* DatasetForm::makeSource()
{
    auto* source = new QWidget(this);
    metadata_ = new PathPicker(PathPicker::Kind::FileOrFolder, source);
    audio_ = new PathPicker(PathPicker::Kind::FileOrFolder, source);
    folder_ = new PathPicker(PathPicker::Kind::Folder, source);
    metadataLabel_ = labelFor(metadata_, source);
    audioLabel_ = labelFor(audio_, source);
    folderLabel_ = labelFor(folder_, source);
    for (QLabel* label : {metadataLabel_, audioLabel_, folderLabel_})
        label->setWordWrap(true);
    auto* column = new QVBoxLayout(source);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::close);
    for (QWidget* widget : std::initializer_list<QWidget*>{metadataLabel_, metadata_, audioLabel_,
                                                           audio_, folderLabel_, folder_})
        column->addWidget(widget);
    return source;
}

QWidget* DatasetForm::makeOptions()
{
    auto* options = new QWidget(this);
    subset_ = new QComboBox(options);
    labels_ = new QComboBox(options);
    split_ = new QComboBox(options);
    minTracks_ = new QSpinBox(options);
    minTracks_->setRange(0, 100'000);
    minTracks_->setValue(1);
    jobs_ = new QSpinBox(options);
    jobs_->setRange(1, 256);
    jobs_->setValue(QThread::idealThreadCount());
    verify_ = new QCheckBox(options);

    for (const char* subset : {"", "small", "medium", "large", "full"})
        subset_->addItem(QString(), QLatin1String(subset));
    for (const char* labels : {"closed", "fine", "top"})
        labels_->addItem(QString(), QLatin1String(labels));
    for (const char* split : {"fma", "post"})
        split_->addItem(QString(), QLatin1String(split));
    for (QComboBox* combo : {subset_, labels_, split_}) {
        // Wide texts are shown in full in the list; the form keeps its width.
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(16);
    }

    auto* form = new QFormLayout(options);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::usual);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(subsetLabel_ = labelFor(subset_, options), subset_);
    form->addRow(labelsLabel_ = labelFor(labels_, options), labels_);
    form->addRow(splitLabel_ = labelFor(split_, options), split_);
    form->addRow(minTracksLabel_ = labelFor(minTracks_, options), minTracks_);
    form->addRow(jobsLabel_ = labelFor(jobs_, options), jobs_);
    form->addRow(verify_);
    return options;
}

DatasetRequest DatasetForm::request() const
{
    DatasetRequest request;
    if (fma_->isChecked()) {
        request.reader = "fma";
        request.values = {{"metadata", toPath(metadata_).string()},
                          {"audio", toPath(audio_).string()},
                          {"subset", subset_->currentData().toString().toStdString()},
                          {"labels", labels_->currentData().toString().toStdString()},
                          {"split", split_->currentData().toString().toStdString()},
                          {"verify", verify_->isChecked() ? "true" : "false"}};
    } else {
        request.reader = "folders";
        request.values = {{"folders", toPath(folder_).string()}};
    }
    request.values["min-tracks"] = std::to_string(minTracks_->value());
    request.workspace = toPath(workspace_);
    request.jobs = jobs_->value();
    return request;
}

QString DatasetForm::workspace() const
{
    return workspace_->path();
}

void DatasetForm::setWorkspace(const QString& folder)
{
    workspace_->setPath(folder);
}

void DatasetForm::setArchives(const QStringList& files)
{
    fma_->setChecked(true);
    for (const QString& file : files) {
        const bool metadata =
            QFileInfo(file).fileName().contains(QLatin1String("metadata"), Qt::CaseInsensitive);
        (metadata ? metadata_ : audio_)->setPath(QDir::toNativeSeparators(file));
    }
}

void DatasetForm::setRunning(bool running, bool stopping)
{
    for (QWidget* widget :
         std::initializer_list<QWidget*>{fma_, folders_, source_, workspace_, options_, open_})
        widget->setEnabled(!running);
    stop_->setEnabled(running && !stopping);
    updateStart();
}

void DatasetForm::updateSource()
{
    const bool fma = fma_->isChecked();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{metadataLabel_, metadata_, audioLabel_, audio_})
        widget->setVisible(fma);
    folderLabel_->setVisible(!fma);
    folder_->setVisible(!fma);
    // A reader ignores what it has no use for; the form does not offer it.
    for (QWidget* widget : std::initializer_list<QWidget*>{subsetLabel_, subset_, labelsLabel_,
                                                           labels_, splitLabel_, split_, verify_})
        widget->setEnabled(fma);
    updateStart();
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
    const bool sources = fma_->isChecked()
                             ? !metadata_->path().isEmpty() && !audio_->path().isEmpty()
                             : !folder_->path().isEmpty();
    start_->setEnabled(workspace_->isEnabled() && sources && !workspace_->path().isEmpty());
}

void DatasetForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DatasetForm::retranslateCombos()
{
    const QString subsets[] = {tr("Same as the archive"), tr("Small"), tr("Medium"), tr("Large"),
                               tr("Full")};
    for (int i = 0; i < subset_->count(); ++i)
        subset_->setItemText(i, subsets[i]);
    const QString labels[] = {tr("With all parent genres"), tr("As chosen by the artist"),
                              tr("Main genre only")};
    for (int i = 0; i < labels_->count(); ++i)
        labels_->setItemText(i, labels[i]);
    const QString splits[] = {tr("By artist"), tr("Random, as in the post")};
    for (int i = 0; i < split_->count(); ++i)
        split_->setItemText(i, splits[i]);
}

void DatasetForm::retranslate()
{
    fma_->setText(tr("FMA archives"));
    folders_->setText(tr("One folder per genre"));
    metadataLabel_->setText(tr("&Metadata:"));
    metadata_->setTitle(tr("FMA metadata"));
    metadata_->setPlaceholder(tr("fma_metadata.zip"));
    metadata_->setFilters({tr("Zip archives (*.zip)"), tr("All files (*)")});
    audioLabel_->setText(tr("&Audio:"));
    audio_->setTitle(tr("FMA audio"));
    audio_->setPlaceholder(tr("fma_small.zip, or larger"));
    audio_->setFilters({tr("Zip archives (*.zip)"), tr("All files (*)")});
    folderLabel_->setText(tr("&Folder with one subfolder per genre:"));
    folder_->setTitle(tr("Folder with one subfolder per genre"));
    workspaceLabel_->setText(tr("&Workspace, where the prepared data is stored:"));
    workspace_->setTitle(tr("Workspace"));
    retranslateCombos();
    subsetLabel_->setText(tr("S&ubset:"));
    labelsLabel_->setText(tr("&Genres:"));
    labels_->setToolTip(tr("Which genres a track is labeled with"));
    splitLabel_->setText(tr("S&plit:"));
    split_->setToolTip(tr("By artist: no artist is used for both training and evaluation"));
    minTracksLabel_->setText(tr("M&inimum tracks:"));
    minTracks_->setToolTip(
        tr("Genres with fewer training tracks are left out; 0 keeps all genres"));
    jobsLabel_->setText(tr("&Threads:"));
    jobs_->setToolTip(tr("Number of clips decoded in parallel"));
    verify_->setText(tr("&Verify checksums first"));
    start_->setText(tr("&Start"));
    stop_->setText(tr("St&op"));
    stop_->setToolTip(tr("Stop; finished clips are kept"));
    open_->setText(tr("Open a prepared &dataset…"));
}

} // namespace genrescope
