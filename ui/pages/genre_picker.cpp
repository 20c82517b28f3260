#include "ui/pages/genre_picker.h"

#include "core/datasets/genre_names.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/heading.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

namespace {

/// QStringList: what a row stands for.
constexpr int genresRole = Qt::UserRole;
constexpr int pickerWidth = 280;
constexpr int maxRows = 10;

/// Where a text is found in a genre, however either is spelled; npos if it is not.
std::size_t placeIn(const QString& genre, const QString& text)
{
    const qsizetype place = genre.indexOf(text, 0, Qt::CaseInsensitive);
    return place >= 0 ? static_cast<std::size_t>(place)
                      : genreSpelling(genre.toStdString()).find(genreSpelling(text.toStdString()));
}

bool movesAmongRows(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

} // namespace

GenrePicker::GenrePicker(TrackEdits& edits, QWidget* parent)
    // Not a popup: screen readers do not find those.
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      edits_(edits),
      title_(new Heading(this)),
      search_(new QLineEdit(this)),
      list_(new QListWidget(this)),
      hint_(new QLabel(this))
{
    // Its edge: no window frame tells it from the page below.
    auto* frame = new QFrame(this);
    frame->setFrameStyle(static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(spacing::usual, spacing::usual, spacing::usual, spacing::usual);
    column->setSpacing(spacing::usual);
    column->addWidget(title_);
    column->addWidget(search_);
    column->addWidget(list_);
    column->addWidget(hint_);
    title_->setBuddy(search_);
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    list_->installEventFilter(this);
    list_->setUniformItemSizes(true);
    hint_->setWordWrap(true);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    setFixedWidth(pickerWidth);
    connect(search_, &QLineEdit::textChanged, this, [this] {
        // Enter chooses what is typed; without a text it closes, until a row is moved to.
        list_->setCurrentRow(-1);
        showChoices();
    });
    connect(list_, &QListWidget::itemClicked, this, &GenrePicker::toggle);
    connect(&edits_, &TrackEdits::historyChanged, this, [this] {
        if (isVisible())
            showChoices();
    });
    retranslate();
}

void GenrePicker::openFor(const std::vector<TrackKey>& tracks, const QPoint& place)
{
    if (tracks.empty())
        return;
    tracks_ = tracks;
    search_->clear();
    showChoices();
    retranslate();
    const int rows = std::clamp(list_->count(), 3, maxRows);
    const int row = std::max(list_->sizeHintForRow(0), fontMetrics().height() + spacing::close);
    list_->setFixedHeight(rows * row + 2 * list_->frameWidth());
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    activateWindow();
    search_->setFocus();
}

void GenrePicker::showChoices()
{
    const QString text = search_->text().simplified();
    const QListWidgetItem* current = list_->currentItem();
    const QVariant before = current == nullptr ? QVariant() : current->data(genresRole);
    list_->clear();
    for (const GenreChoice& choice : edits_.choices(tracks_)) {
        if (placeIn(choice.genre, text) != std::string::npos)
            addRow(choice);
    }
    if (!text.isEmpty()) {
        addNewGenre(text);
        list_->setCurrentRow(bestRow(text));
        return;
    }
    for (int row = 0; row < list_->count() && before.isValid(); ++row) {
        if (list_->item(row)->data(genresRole) == before)
            list_->setCurrentRow(row);
    }
}

void GenrePicker::addRow(const GenreChoice& choice)
{
    auto* item = new QListWidgetItem(choice.genre, list_);
    // A click anywhere on the row counts, not only on the box.
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(choice.state);
    item->setData(genresRole, QStringList{choice.genre});
    const QString spoken = choice.state == Qt::Checked            ? tr("%1, marked")
                           : choice.state == Qt::PartiallyChecked ? tr("%1, some marked")
                                                                  : tr("%1, not marked");
    item->setData(Qt::AccessibleTextRole, spoken.arg(choice.genre));
}

void GenrePicker::addNewGenre(const QString& text)
{
    const QStringList genres = TrackMarks::genresIn(text);
    if (genres.isEmpty() || (genres.size() == 1 && edits_.isKnown(genres.front())))
        return;
    auto* item =
        new QListWidgetItem(tr("New genre: %1").arg(genres.join(QStringLiteral(", "))), list_);
    item->setData(genresRole, genres);
}

int GenrePicker::bestRow(const QString& text) const
{
    for (int row = 0; row < list_->count(); ++row) {
        const QStringList genres = list_->item(row)->data(genresRole).toStringList();
        if (placeIn(genres.front(), text) == 0)
            return row;
    }
    return list_->count() - 1;
}

void GenrePicker::toggle(const QListWidgetItem* item)
{
    const bool isMarked = item->data(Qt::CheckStateRole) == Qt::Checked;
    const QStringList genres = item->data(genresRole).toStringList();
    edits_.mark(tracks_, genres, !isMarked);
    search_->clear();
}

bool GenrePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter || (watched == list_ && key->key() == Qt::Key_Space)) {
        if (const QListWidgetItem* item = list_->currentItem())
            toggle(item);
        else
            accept();
        return true;
    }
    if (watched == search_ && movesAmongRows(key->key())) {
        if (list_->currentRow() < 0 && list_->count() > 0)
            list_->setCurrentRow(0);
        else
            QCoreApplication::sendEvent(list_, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool GenrePicker::event(QEvent* event)
{
    // A click beside it closes it, as it does a menu.
    if (event->type() == QEvent::WindowDeactivate)
        reject();
    return QDialog::event(event);
}

void GenrePicker::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GenrePicker::retranslate()
{
    const auto count = static_cast<int>(tracks_.size());
    title_->setText(count == 1 ? tr("This track is …")
                               : tr("These %Ln tracks are …", nullptr, count));
    setWindowTitle(tr("Genres of the tracks"));
    search_->setPlaceholderText(tr("Find a genre, or type a new one"));
    search_->setAccessibleName(tr("Genre"));
    list_->setAccessibleName(tr("Genres"));
    hint_->setText(tr("Enter marks, Esc closes"));
}

} // namespace genrescope
