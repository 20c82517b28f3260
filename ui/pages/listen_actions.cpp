#include "ui/pages/listen_actions.h"

#include "ui/presenters/listen_presenter.h"
#include "ui/presenters/track_edits.h"
#include "ui/services/audio_paths.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>

namespace genrescope {

namespace {

constexpr double step = 5.0;
constexpr double volumeStep = 0.05;

/// Moves among rows or values.
bool isMove(int key)
{
    return key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

} // namespace

ListenActions::ListenActions(ListenPresenter& presenter, TrackEdits& edits, QWidget& page)
    : QObject(&page), edits_(edits), page_(page)
{
    Player& player = presenter.player();
    play_ =
        add(QLatin1String("play"), {Qt::Key_Space}, false, [&player] { player.togglePlaying(); });
    back_ = add(QLatin1String("back"), {Qt::Key_Left}, true, [&player] { player.seekBy(-step); });
    forward_ =
        add(QLatin1String("forward"), {Qt::Key_Right}, true, [&player] { player.seekBy(step); });
    start_ =
        add(QLatin1String("goToStart"), {Qt::Key_Home}, false, [&player] { player.seek(0.0); });
    end_ = add(QLatin1String("goToEnd"), {Qt::Key_End}, false, [&player] { player.seekToEnd(); });
    louder_ = add(QLatin1String("louder"), {Qt::CTRL | Qt::Key_Up}, true,
                  [&player] { player.setVolume(player.volume() + volumeStep); });
    quieter_ = add(QLatin1String("quieter"), {Qt::CTRL | Qt::Key_Down}, true,
                   [&player] { player.setVolume(player.volume() - volumeStep); });
    mute_ = add(QLatin1String("mute"), {Qt::Key_M, Qt::CTRL | Qt::Key_M}, false,
                [&player] { player.setMuted(!player.isMuted()); });
    loop_ = add(QLatin1String("loop"), {Qt::Key_L, Qt::CTRL | Qt::Key_L}, false,
                [&player] { player.markLoop(); });
    previous_ = add(QLatin1String("previousTrack"),
                    {Qt::Key_PageUp, Qt::CTRL | Qt::Key_Left, Qt::Key_MediaPrevious}, false,
                    [&player] { player.previous(); });
    next_ = add(QLatin1String("nextTrack"),
                {Qt::Key_PageDown, Qt::CTRL | Qt::Key_Right, Qt::Key_MediaNext}, false,
                [&player] { player.next(); });
    paste_ = add(QLatin1String("paste"), {QKeySequence::Paste}, false, [&presenter] {
        presenter.add(localPaths(QApplication::clipboard()->mimeData()));
    });
    copy_ = add(QLatin1String("copyRows"), {QKeySequence::Copy}, false,
                [this] { Q_EMIT copyRequested(); });
    save_ = add(QLatin1String("saveResults"), {QKeySequence::Save}, false,
                [this] { Q_EMIT saveRequested(); });
    saveTimeline_ = add(QLatin1String("saveTimeline"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, false,
                        [this] { Q_EMIT saveTimelineRequested(); });
    mark_ = add(QLatin1String("mark"), {Qt::CTRL | Qt::Key_G}, false,
                [this] { Q_EMIT markRequested(); });
    undo_ = add(QLatin1String("undo"), {QKeySequence::Undo}, false, [&edits] { edits.undo(); });
    redo_ = add(QLatin1String("redo"), {QKeySequence::Redo}, false, [&edits] { edits.redo(); });
    connect(&edits, &TrackEdits::historyChanged, this, &ListenActions::updateHistory);
    why_ = add(QLatin1String("why"), {Qt::Key_W, Qt::CTRL | Qt::Key_W}, false,
               [this] { Q_EMIT whyToggled(); });
    endWhy_ = add({}, {Qt::Key_Escape}, false, [this] { Q_EMIT whyDismissed(); });
    endWhy_->setEnabled(false);
    // Space plays, so the button that has the focus is pressed with Enter.
    press_ = add({}, {Qt::Key_Return, Qt::Key_Enter}, false, [] {
        if (auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
            button->click();
    });
    // Tables play with Enter: it is a shortcut only while a button has the focus.
    press_->setEnabled(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        press_->setEnabled(qobject_cast<QAbstractButton*>(now) != nullptr &&
                           page_.isAncestorOf(now));
    });
    retranslate();
}

template<typename Function>
QAction* ListenActions::add(QLatin1String name, const QList<QKeySequence>& keys, bool repeats,
                            Function function)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(repeats);
    connect(action, &QAction::triggered, this, function);
    page_.addAction(action);
    actions_ << action;
    return action;
}

bool ListenActions::isSearchOver() const
{
    return !sinceLetter_.isValid() ||
           sinceLetter_.elapsed() >= QApplication::keyboardInputInterval();
}

bool ListenActions::isNeeded(const QKeyEvent& key, const QWidget* focus)
{
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const bool view = qobject_cast<const QAbstractItemView*>(focus) != nullptr;
    const bool combo = qobject_cast<const QComboBox*>(focus) != nullptr;
    if (isMove(key.key()))
        return view || combo || qobject_cast<const QAbstractSlider*>(focus) != nullptr;
    const bool space = key.key() == Qt::Key_Space;
    if (combo && space)
        return true;
    if (!view && !combo)
        return false;
    // Space plays, unless it is typed between two words of a search.
    const bool letter = !key.text().isEmpty() && key.text().front().isPrint() && !space;
    if (!letter && !(space && !isSearchOver()))
        return false;
    sinceLetter_.start();
    return true;
}

void ListenActions::updateHistory()
{
    const QString undo = edits_.undoText();
    const QString redo = edits_.redoText();
    undo_->setEnabled(!undo.isEmpty());
    redo_->setEnabled(!redo.isEmpty());
    undo_->setText(undo.isEmpty() ? tr("Undo") : undo);
    redo_->setText(redo.isEmpty() ? tr("Redo") : redo);
}

void ListenActions::retranslate()
{
    play_->setText(tr("Play or pause"));
    back_->setText(tr("Back 5 seconds"));
    forward_->setText(tr("Forward 5 seconds"));
    start_->setText(tr("Go to the start"));
    end_->setText(tr("Go to the end"));
    louder_->setText(tr("Louder"));
    quieter_->setText(tr("Quieter"));
    mute_->setText(tr("Mute"));
    loop_->setText(tr("Mark or clear a loop"));
    previous_->setText(tr("Previous track"));
    next_->setText(tr("Next track"));
    paste_->setText(tr("Paste files"));
    copy_->setText(tr("Copy rows"));
    save_->setText(tr("Save results…"));
    saveTimeline_->setText(tr("Save genres over time…"));
    mark_->setText(tr("This is…"));
    mark_->setToolTip(tr("Say which genres the selected tracks are"));
    updateHistory();
    why_->setText(tr("Why this genre?"));
    endWhy_->setText(tr("Stop explaining"));
    press_->setText(tr("Press the focused button"));
}

} // namespace genrescope
