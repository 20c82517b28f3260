#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

#include <iostream>

namespace {

const char* wordOf(Qt::DropAction action)
{
    if (action == Qt::CopyAction)
        return "copy";
    return action == Qt::MoveAction ? "move" : "nothing";
}

/// A window from which files can be dragged, as from a file manager that prefers to move them.
/// Prints what would be done with them, "over: copy", each time that changes, and what was done,
/// "dropped: copy".
class DragSource : public QLabel {
public:
    explicit DragSource(QList<QUrl> files)
        : QLabel(QStringLiteral("Drag me")), files_(std::move(files))
    {
        setWindowTitle(QStringLiteral("Drag source"));
        setGeometry(8, 24, 110, 60);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!(event->buttons() & Qt::LeftButton) || dragging_)
            return;
        dragging_ = true;
        auto* dragged = new QMimeData;
        dragged->setUrls(files_);
        auto* drag = new QDrag(this);
        drag->setMimeData(dragged);
        connect(drag, &QDrag::actionChanged, this, [](Qt::DropAction action) {
            std::cout << "over: " << wordOf(action) << std::endl;
        });
        const Qt::DropAction done = drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
        dragging_ = false;
        std::cout << "dropped: " << wordOf(done) << std::endl;
    }

private:
    QList<QUrl> files_;
    bool dragging_ = false;
};

} // namespace

/// drag_source FILE…: has them on the clipboard, too.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QList<QUrl> files;
    for (const QString& file : QApplication::arguments().mid(1))
        files << QUrl::fromLocalFile(file);
    auto* copied = new QMimeData;
    copied->setUrls(files);
    QApplication::clipboard()->setMimeData(copied);
    DragSource source(files);
    source.show();
    return QApplication::exec();
}
