#include "ui/widgets/state_panel.h"

#include "ui/theme/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSvgRenderer>
#include <QVBoxLayout>

#include <cmath>

namespace genrescope {

namespace {

constexpr int textWidth = 460;

QLabel* makeText(StatePanel* panel)
{
    auto* label = new QLabel(panel);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    label->setMaximumWidth(textWidth);
    label->setMinimumWidth(std::min(textWidth, 280));
    return label;
}

} // namespace

/// Draws an SVG at any scale, keeping its proportions.
class StatePanel::Picture : public QWidget {
public:
    explicit Picture(QWidget* parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }

    void load(const QString& file)
    {
        if (file.isEmpty()) {
            hide();
            return;
        }
        renderer_.load(file);
        renderer_.setAspectRatioMode(Qt::KeepAspectRatio);
        setVisible(renderer_.isValid());
        updateGeometry();
    }

    QSize sizeHint() const override { return {textWidth, 160}; }
    QSize minimumSizeHint() const override { return {80, 48}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        renderer_.render(&painter, rect());
    }

private:
    QSvgRenderer renderer_;
};

StatePanel::StatePanel(QWidget* parent)
    : QWidget(parent),
      picture_(new Picture(this)),
      title_(makeText(this)),
      text_(makeText(this)),
      progress_(new QProgressBar(this)),
      buttons_(new QHBoxLayout)
{
    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    title_->setFont(large);
    picture_->hide();
    progress_->hide();
    progress_->setTextVisible(false);
    progress_->setFixedWidth(textWidth / 2);
    buttons_->setSpacing(spacing::usual);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::usual);
    column->addStretch(2);
    column->addWidget(picture_, 0, Qt::AlignHCenter);
    column->addSpacing(spacing::usual);
    for (QLabel* label : {title_, text_}) {
        // Centered between stretches instead of aligned: an aligned label would not wrap in height.
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addWidget(progress_, 0, Qt::AlignHCenter);
    column->addSpacing(spacing::usual);
    auto* centered = new QHBoxLayout;
    centered->addStretch(1);
    centered->addLayout(buttons_);
    centered->addStretch(1);
    column->addLayout(centered);
    column->addStretch(3);
}

StatePanel::~StatePanel() = default;

void StatePanel::setPicture(const QString& file)
{
    picture_->load(file);
}

void StatePanel::setTitle(const QString& title)
{
    title_->setText(title);
}

void StatePanel::setText(const QString& text)
{
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
}

QPushButton* StatePanel::addButton()
{
    auto* button = new QPushButton(this);
    buttons_->addWidget(button);
    return button;
}

void StatePanel::setProgress(std::optional<double> fraction)
{
    progress_->setVisible(fraction.has_value());
    if (!fraction)
        return;
    progress_->setRange(0, *fraction < 0.0 ? 0 : 1000);
    if (*fraction >= 0.0)
        progress_->setValue(static_cast<int>(std::lround(1000.0 * *fraction)));
}

} // namespace genrescope
