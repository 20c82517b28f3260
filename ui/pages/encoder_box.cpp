#include "ui/pages/encoder_box.h"

#include "ui/data/path_text.h"
#include "ui/text/model_name.h"
#include "ui/widgets/path_picker.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

/// The entry that opens a dialog, in place of a file.
const QString anyFile = QStringLiteral("…");

} // namespace

EncoderBox::EncoderBox(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (itemData(index).toString() == anyFile)
            chooseFile();
    });
    fill();
}

void EncoderBox::setRuns(std::vector<RunRecord> runs)
{
    runs_ = std::move(runs);
    fill();
}

std::vector<std::filesystem::path> EncoderBox::encoders() const
{
    const QString file = currentData().toString();
    if (file.isEmpty() || file == anyFile)
        return {};
    return {pathOf(file)};
}

void EncoderBox::add(const QString& text, const QString& file)
{
    addItem(text, file);
    setItemData(count() - 1, QDir::toNativeSeparators(file).toHtmlEscaped(), Qt::ToolTipRole);
}

void EncoderBox::fill()
{
    const QString chosen = currentData().toString();
    const QSignalBlocker blocker(this);
    clear();
    addItem(tr("The models that come with Genrescope"), QString());
    for (const RunRecord& run : runs_)
        add(tr("%1 %2, %3", "model, recipe, date")
                .arg(modelName(run.model), run.recipe,
                     QLocale().toString(run.started, QLocale::ShortFormat)),
            textOf(run.bestCheckpoint()));
    for (const QString& file : std::as_const(files_))
        add(QFileInfo(file).fileName(), file);
    addItem(tr("Another model…"), anyFile);
    setCurrentIndex(chosen == anyFile ? 0 : std::max(0, findData(chosen)));
}

void EncoderBox::chooseFile()
{
    setCurrentIndex(0);
    const auto take = [this](const QString& file) {
        if (findData(file) < 0) {
            files_.append(file);
            fill();
        }
        setCurrentIndex(findData(file));
    };
    askForFile(this, tr("Open checkpoint"), tr("Checkpoints (*.safetensors)"), take);
}

void EncoderBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace genrescope
