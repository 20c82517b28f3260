#include "ui/window/manual_dialog.h"

#include "ui/theme/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

namespace genrescope {

namespace {

/// As a link names a heading: "Why this genre" is #why-this-genre.
QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter == u' ')
            anchor += u'-';
        else if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
    }
    return anchor;
}

/// Finds headings, which Qt's Markdown knows no anchors of, and fits pictures into the page.
class ManualBrowser : public QTextBrowser {
public:
    explicit ManualBrowser(QWidget* parent) : QTextBrowser(parent)
    {
        setOpenExternalLinks(true);
        // Always there: pictures are fitted before a page is long enough for it.
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        connect(this, &QTextBrowser::sourceChanged, this,
                [this](const QUrl& source) { showHeading(source.fragment()); });
    }

    QVariant loadResource(int type, const QUrl& name) override
    {
        QVariant loaded = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return loaded;
        const QImage picture = QImage::fromData(loaded.toByteArray());
        const int widest = widthOfPictures();
        return picture.width() > widest ? picture.scaledToWidth(widest, Qt::SmoothTransformation)
                                        : picture;
    }

private:
    int widthOfPictures() const
    {
        return viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
    }

    void showHeading(const QString& anchor)
    {
        if (anchor.isEmpty())
            return;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != anchor)
                continue;
            // From below, so that the heading comes to the top.
            moveCursor(QTextCursor::End);
            setTextCursor(QTextCursor(block));
            return;
        }
    }
};

} // namespace

ManualDialog::ManualDialog(const QString& start, QWidget* parent)
    : QDialog(parent),
      browser_(new ManualBrowser(this)),
      home_(new QPushButton(this)),
      back_(new QPushButton(this)),
      close_(new QPushButton(this))
{
    auto* foot = new QHBoxLayout;
    foot->addWidget(home_);
    foot->addWidget(back_);
    foot->addStretch(1);
    foot->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::page);
    column->addWidget(browser_, 1);
    column->addLayout(foot);
    for (QPushButton* button : {home_, back_, close_})
        button->setAutoDefault(false);
    back_->setEnabled(false);
    connect(home_, &QPushButton::clicked, browser_, &QTextBrowser::home);
    connect(back_, &QPushButton::clicked, browser_, &QTextBrowser::backward);
    connect(browser_, &QTextBrowser::backwardAvailable, back_, &QPushButton::setEnabled);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    resize(900, 700);
    browser_->setSource(QUrl::fromLocalFile(start), QTextDocument::MarkdownResource);
    retranslate();
}

void ManualDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ManualDialog::retranslate()
{
    setWindowTitle(tr("Manual"));
    browser_->setAccessibleName(tr("Manual"));
    home_->setText(tr("Contents"));
    back_->setText(tr("Back"));
    close_->setText(tr("Close"));
}

} // namespace genrescope
