<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AblationText</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The file %1 could not be written (%2); choose another folder or free some space.</source>
        <translation>无法写入文件 %1（%2）；请选择其他文件夹或腾出一些空间。</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰度</translation>
    </message>
</context>
<context>
    <name>CurveReadout</name>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1 后</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%Ln track(s) in the split “%1” (%2); labels: %3.</source>
        <translation>
            <numerusform>“%1集”中有 %Ln 首曲目（%2）；标注：%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random crop(s) per track, averaged.</source>
        <translation>
            <numerusform>每首曲目取 %Ln 个随机裁剪段的平均值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evenly spaced crop(s) per track, averaged.</source>
        <translation>
            <numerusform>每首曲目取 %Ln 个等间隔裁剪段的平均值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Trained on this dataset</source>
        <translation>用此数据集训练</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>In parentheses: 95% confidence interval (artists resampled). p: how likely chance alone would produce such a difference.</source>
        <translation>括号内：95% 置信区间（按艺人重抽样）。p：仅凭偶然产生这种差异的可能性。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference of %1 from %2</source>
        <translation>%1 与 %2 的差异</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Genrescope evaluation</source>
        <translation>Genrescope 评估</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-level genre(s)</source>
        <translation>
            <numerusform>%Ln 个顶级流派</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre(s) below the top</source>
        <translation>
            <numerusform>%Ln 个下级流派</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted AP</source>
        <translation>按样本数加权的 AP</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>宏平均 AP</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an average and what it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the post&apos;s “micro-average”</source>
        <translation>博文中的“micro-average”</translation>
    </message>
    <message>
        <source>Micro AP</source>
        <translation>微平均 AP</translation>
    </message>
    <message>
        <source>all decisions pooled</source>
        <translation>汇总所有判定</translation>
    </message>
    <message>
        <source>mean over genres</source>
        <translation>各流派的平均值</translation>
    </message>
    <message>
        <source>Macro ROC-AUC</source>
        <translation>宏平均 ROC-AUC</translation>
    </message>
    <message>
        <source>Micro F1</source>
        <translation>微平均 F1</translation>
    </message>
    <message>
        <source>at threshold 0.5</source>
        <translation>阈值为 0.5 时</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>of probabilities</source>
        <translation>概率的误差</translation>
    </message>
    <message>
        <source>calibrated on these tracks</source>
        <translation>在这些曲目上校准</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>已校准</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>未校准</translation>
    </message>
</context>
<context>
    <name>LibraryPlayMenu</name>
    <message>
        <source>Play next</source>
        <translation>下一首播放</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Add to a playlist</source>
        <translation>加入播放列表</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新建播放列表</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Export as a playlist…</source>
        <translation>导出为播放列表…</translation>
    </message>
</context>
<context>
    <name>LibraryQuery</name>
    <message>
        <source>Nothing follows %1.</source>
        <translation>%1 后面没有内容。</translation>
    </message>
    <message>
        <source>%1 is not understood; write it as in %2.</source>
        <translation>无法理解 %1；请按 %2 的形式书写。</translation>
    </message>
    <message>
        <source>%1 has no order; write %2.</source>
        <translation>%1 没有大小顺序；请写成 %2。</translation>
    </message>
    <message>
        <source>There is no field “%1”; put the word in quotation marks to find it in titles, artists and albums.</source>
        <translation>没有字段“%1”；如要在标题、艺人和专辑中查找该词，请将其加上引号。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The name %1 occurs twice.</source>
        <translation>名称 %1 出现了两次。</translation>
    </message>
    <message>
        <source>The queue of an ablation must be a JSON object.</source>
        <translation>消融队列必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>It needs a name with letters or digits, for its folder.</source>
        <translation>它需要一个含字母或数字的名称，用作文件夹名。</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 的长度与归档文件声明的不符；归档文件已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 的校验和与声明的不符；归档文件已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>This build of the program makes no mp3 files.</source>
        <translation>此程序版本编译时未包含生成 MP3 文件的功能。</translation>
    </message>
    <message>
        <source>A wav file holds less than 4 GB, and %1 minutes of this music take more; write a part of it.</source>
        <translation>WAV 文件不能达到 4 GB，而这段 %1 分钟的音乐会超出；请只写入其中一部分。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 bytes allowed for such a file.</source>
        <translation>%1 超过了此类文件允许的 %2 字节。</translation>
    </message>
    <message>
        <source>%1 cannot be accessed: %2.</source>
        <translation>无法访问 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>找不到 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>无法重命名 %1：%2。</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>消息既不是文本，也不是文本列表。</translation>
    </message>
    <message>
        <source>%1 contains several folders of FMA&apos;s audio, %2 and %3; give one of them.</source>
        <translation>%1 含有多个 FMA 音频文件夹：%2 和 %3；请指定其中一个。</translation>
    </message>
    <message>
        <source>the column (%1, %2) is missing; this is not FMA&apos;s tracks.csv.</source>
        <translation>缺少列 (%1, %2)；这不是 FMA 的 tracks.csv。</translation>
    </message>
    <message>
        <source>This machine has no network interface %1 with an address; &quot;ip address&quot; lists those that it has.</source>
        <translation>本机没有带地址的网络接口 %1；用“ip address”可列出现有接口。</translation>
    </message>
    <message>
        <source>The %1 model knows no genre &apos;%2&apos;.</source>
        <translation>%1 模型不认识流派“%2”。</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>模型没有“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a size or offset that is not a number</source>
        <translation>“%1”的大小或偏移量不是数字</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>“%1”过大</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is taken</source>
        <translation>名称“%1”已被占用</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another shape than its values</source>
        <translation>“%1”的形状与其数值不符</translation>
    </message>
    <message>
        <source>it would contain too many arrays</source>
        <translation>它会包含过多数组</translation>
    </message>
    <message>
        <source>its header would be larger than %1</source>
        <translation>其文件头会超过 %1</translation>
    </message>
    <message>
        <source>it would be larger than %1</source>
        <translation>它会超过 %1</translation>
    </message>
    <message>
        <source>The %1 model of recipe %2 gives probabilities that are not numbers; its weights are damaged, so train it again.</source>
        <translation>配方 %2 的 %1 模型给出的概率不是数字；其权重已损坏，请重新训练。</translation>
    </message>
    <message>
        <source>The environment says that this is one of several processes, but not %1; set it to where the first one runs, the same for all of them.</source>
        <translation>环境变量表明这是多个进程之一，但没有给出 %1；请将其设为第一个进程所在的位置，所有进程须相同。</translation>
    </message>
    <message>
        <source>%1 does not have the columns that a run writes.</source>
        <translation>%1 没有训练任务应写入的列。</translation>
    </message>
    <message>
        <source>The optimizer&apos;s &apos;%1&apos; is missing or has another shape.</source>
        <translation>优化器的“%1”缺失或形状不符。</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>ReportPictures</name>
    <message>
        <source>%1, AP %2</source>
        <comment>model and average precision</comment>
        <translation>%1，AP %2</translation>
    </message>
    <message>
        <source>True genre (rows) against the top prediction (columns) of %1</source>
        <translation>%1 的真实流派（行）与首位预测（列）</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>精确率与召回率：%1</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1 percentage points</source>
        <comment>how far probabilities are off</comment>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>SoundChange</name>
    <message>
        <source>mp3, 64 kbit/s</source>
        <translation>MP3，64 kbit/s</translation>
    </message>
    <message>
        <source>12 dB quieter</source>
        <translation>降低 12 dB</translation>
    </message>
    <message>
        <source>from 2 s on</source>
        <translation>从 2 秒处开始</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>3% slower</source>
        <translation>减速 3%</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationForm</name>
    <message>
        <source>&amp;Data:</source>
        <translation>数据(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>配方(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>轮次(&amp;E)：</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <translation>种子(&amp;N)：</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>线程(&amp;H)：</translation>
    </message>
    <message>
        <source>How many times each variant is trained, with other random numbers each time: what differs less than its seeds do is no difference</source>
        <translation>每个变体的训练次数，每次使用不同的随机数：小于种子间差别的差异不算差异</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPanel</name>
    <message>
        <source>Choose a model.</source>
        <translation>请选择模型。</translation>
    </message>
    <message>
        <source>Choose what to change: each change is trained beside the baseline.</source>
        <translation>选择要更改的内容：每项更改都会与基线对照训练。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>number of runs, time</comment>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>What is each part of a recipe worth?</source>
        <translation>配方的每个部分有多大价值？</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>请选择用于训练的数据集。</translation>
    </message>
    <message>
        <source>Choose changes on the left, and press Start. The recipe is trained with and without each of them, several times, and the differences are shown here with how sure they are.</source>
        <translation>在左侧选择更改，然后按“开始”。配方会在有无每项更改的情况下分别训练多次，差异及其可信程度将显示在此处。</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>先在“数据集”页准备一次数据集，再在左侧“数据”中选择其文件夹。</translation>
    </message>
    <message>
        <source>Stopping; what was trained is kept.</source>
        <translation>正在停止；已训练的内容会保留。</translation>
    </message>
    <message>
        <source>Waiting for room: %1</source>
        <translation>等待空间：%1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3, %4, seed %5</source>
        <comment>model, variant</comment>
        <translation>第 %1 次训练，共 %2 次：%3，%4，种子 %5</translation>
    </message>
    <message>
        <source>%1
Step %2 of %3</source>
        <translation>%1
第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>steps, time</comment>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Train the baseline and each chosen variant with every seed</source>
        <translation>用每个种子训练基线和所选的各个变体</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Runs that have ended stay; the one that trains is continued later</source>
        <translation>已结束的训练会保留；正在进行的训练可稍后继续</translation>
    </message>
    <message>
        <source>Progress of the ablation</source>
        <translation>消融进度</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPresenter</name>
    <message>
        <source>A network is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>正在训练网络，同时进行会使两者都变慢；请等待其完成，或将其停止。</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationResults</name>
    <message>
        <source>Scores are those of the best checkpoint on the validation tracks, which also selected it; the test tracks were not read. A difference whose interval contains 0 is no evidence of anything.</source>
        <translation>得分取自最佳检查点在验证曲目上的结果，该检查点也由这些曲目选出；未读取测试曲目。区间包含 0 的差异不能证明任何结论。</translation>
    </message>
    <message>
        <source>Validation: %1 tracks by %2 artists.</source>
        <translation>验证：%1 首曲目，%2 位艺人。</translation>
    </message>
    <message>
        <source>What each change is worth</source>
        <translation>每项更改的价值</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>消融</translation>
    </message>
    <message>
        <source>The ablations of this dataset, named by when they began</source>
        <translation>此数据集的消融实验，以开始时间命名</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <comment>of the ablation that is shown</comment>
        <translation>种子(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Train what is missing; more seeds make the intervals over seeds narrower</source>
        <translation>训练缺少的部分；种子越多，种子间的区间越窄</translation>
    </message>
    <message>
        <source>Differences from the baseline</source>
        <translation>与基线的差异</translation>
    </message>
    <message>
        <source>Thick bars: 95% confidence intervals over seeds. Thin bars: over artists.</source>
        <translation>粗条：基于种子的 95% 置信区间。细条：基于艺人。</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationTableModel</name>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>加权 AP</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>By artists</source>
        <translation>按艺人</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What is different from the baseline</source>
        <translation>与基线的不同之处</translation>
    </message>
    <message>
        <source>How many of its runs have ended</source>
        <translation>已结束的训练次数</translation>
    </message>
    <message>
        <source>Of the best checkpoints on the validation split: mean and 95% confidence interval over seeds</source>
        <translation>最佳检查点在验证集上的结果：各种子的平均值和 95% 置信区间</translation>
    </message>
    <message>
        <source>Variant minus baseline, seed by seed: mean and 95% confidence interval, which says what another seed would change</source>
        <translation>变体减基线，逐个种子计算：平均值和 95% 置信区间，反映换用其他种子会带来的变化</translation>
    </message>
    <message>
        <source>95% confidence interval of the same difference, artists resampled, which says what other music would change</source>
        <translation>同一差异按艺人重抽样的 95% 置信区间，反映换用其他音乐会带来的变化</translation>
    </message>
    <message>
        <source>Mean time of a run</source>
        <translation>每次训练的平均时间</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>another variant</comment>
        <translation>同 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seeds</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>genrescope::AboutDialog</name>
    <message>
        <source>Genrescope uses these libraries, each under its own license:</source>
        <translation>Genrescope 使用以下库，各有其许可证：</translation>
    </message>
    <message>
        <source>About Genrescope</source>
        <translation>关于 Genrescope</translation>
    </message>
    <message>
        <source>Tells you which genres a piece of music belongs to, and lets you train, evaluate and compare the models that do it.</source>
        <translation>告诉您一段音乐属于哪些流派，并可训练、评估和比较用于识别的模型。</translation>
    </message>
    <message>
        <source>Free software under the %1, without any warranty.</source>
        <translation>自由软件，依据 %1 发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU 通用公共许可证第 3 版或更新版本</translation>
    </message>
    <message>
        <source>The starter models have a license of their own, %1: not for commercial use. They were trained on clips from the Free Music Archive and freely licensed music from games, with tags by musicnn (ISC license) and EfficientAT (MIT license).</source>
        <translation>自带模型有单独的许可证 %1：不得用于商业用途。它们使用 Free Music Archive 的片段和采用自由许可的游戏音乐训练，标签来自 musicnn（ISC 许可证）和 EfficientAT（MIT 许可证）。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>genrescope::AverageScoreModel</name>
    <message>
        <source>95% confidence interval (artists resampled): %1 to %2</source>
        <translation>95% 置信区间（按艺人重抽样）：%1 至 %2</translation>
    </message>
    <message>
        <source>How likely chance alone would produce such a difference: two-sided, from the same resamples of artists</source>
        <translation>仅凭偶然产生这种差异的可能性：双侧，基于相同的艺人重抽样</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Score of %1 minus that of %2, on the same resamples</source>
        <translation>%1 的得分减去 %2 的得分，基于相同的重抽样</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>difference of two scores</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference of a model from the first</comment>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Score with its 95% confidence interval (artists resampled)</source>
        <translation>得分及其 95% 置信区间（按艺人重抽样）</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrateDialog</name>
    <message>
        <source>Calibrate a model</source>
        <translation>校准模型</translation>
    </message>
    <message>
        <source>The model&apos;s probabilities are fitted to the validation tracks of the dataset, and each genre&apos;s threshold is chosen there. Both are stored in its checkpoint, in place of those of before, also of thresholds that were kept by hand; its weights stay.</source>
        <translation>模型的概率将根据数据集的验证曲目拟合，每个流派的阈值也在其上选定。两者都会存入检查点，取代原有的值，包括手动保存的阈值；模型权重保持不变。</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>Thresholds with the highest &amp;F1</source>
        <translation>F1 最高的阈值(&amp;F)</translation>
    </message>
    <message>
        <source>Misses and false alarms weigh the same</source>
        <translation>漏判与误判同等看待</translation>
    </message>
    <message>
        <source>Thresholds that reach a &amp;precision of</source>
        <translation>达到此精确率的阈值(&amp;P)：</translation>
    </message>
    <message>
        <source>The share of the tracks called positive that really are; a genre that does not reach it is called only where certain</source>
        <translation>判为正例的曲目中确为正例的比例；达不到该比例的流派只在确定时才会判定</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>校准(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrationPanel</name>
    <message>
        <source>Reliability: all genres</source>
        <translation>可靠性：所有流派</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>可靠性：%1</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>%1: off by %2 on average</source>
        <comment>a model and its calibration error</comment>
        <translation>%1：平均偏差 %2</translation>
    </message>
    <message>
        <source>%1: off by %2 on average; its own output (dashed) by %3</source>
        <comment>a model and its calibration error</comment>
        <translation>%1：平均偏差 %2；其原始输出（虚线）偏差 %3</translation>
    </message>
    <message>
        <source>%1 is calibrated: on the validation tracks, to which it was fitted, it is off by %2 over all genres, instead of %3.</source>
        <translation>%1 已校准：在用于拟合的验证曲目上，所有流派的偏差由 %3 变为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threshold(s) changed.</source>
        <translation>
            <numerusform>%Ln 个阈值已更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>No threshold changed.</source>
        <translation>没有阈值更改。</translation>
    </message>
    <message>
        <source>It was trained on other data: if that had tracks of this validation split, it is now too sure of itself.</source>
        <translation>它是用其他数据训练的：如果其中含有此验证集的曲目，它现在会过于自信。</translation>
    </message>
    <message>
        <source>This genre</source>
        <translation>此流派</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>所有流派</translation>
    </message>
    <message>
        <source>Genres of the diagram</source>
        <translation>图中的流派</translation>
    </message>
    <message>
        <source>Of all decisions that a model gives about 70%, 7 in 10 should be true: then its mark is on the dotted line. The lines through the marks are 95% confidence intervals, as if no two tracks resembled each other.</source>
        <translation>在模型给出约 70% 概率的所有判定中，10 个里应有 7 个成立：此时标记点落在点线上。穿过标记点的线是 95% 置信区间，假定任意两首曲目互不相似。</translation>
    </message>
    <message>
        <source>The expected calibration error. With few tracks it is above 0 even for the best of models.</source>
        <translation>期望校准误差。曲目较少时，即使最好的模型也会大于 0。</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>校准(&amp;B)…</translation>
    </message>
    <message>
        <source>Fits a model&apos;s probabilities to the validation tracks and chooses its thresholds there; both are stored in its checkpoint</source>
        <translation>根据验证曲目拟合模型的概率，并在其上选择阈值；两者都会存入检查点</translation>
    </message>
</context>
<context>
    <name>genrescope::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>SVG 图像 (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Show this chart as a table, or export it</source>
        <translation>将此图表显示为表格，或将其导出</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>导出为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>导出为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Export numbers as &amp;CSV…</source>
        <translation>将数值导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>复制图像(&amp;I)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionModel</name>
    <message numerus="yes">
        <source>True genre %1, top prediction %2: %Ln track(s), %3 of the row</source>
        <translation>
            <numerusform>真实流派 %1，首位预测 %2：%Ln 首曲目，占该行的 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found: %Ln track(s), %2 of the genre&apos;s</source>
        <translation>
            <numerusform>真实流派 %1 被找到：%Ln 首曲目，占该流派的 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 missed, %2 called: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>真实流派 %1 漏判，误判为 %2：%Ln 首曲目，占该流派的 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found, %2 called as well: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>真实流派 %1 被找到，另判为 %2：%Ln 首曲目，占该流派的 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionPanel</name>
    <message>
        <source>Rows are true genres, columns the model&apos;s top prediction. A top prediction that is one of the track&apos;s genres counts once, on the diagonal.</source>
        <translation>行是真实流派，列是模型的首位预测。首位预测如属于曲目的流派之一，则在对角线上计一次。</translation>
    </message>
    <message>
        <source>Rows are true genres that the model misses, columns what it calls instead, wrongly. On the diagonal, the tracks where it finds the genre.</source>
        <translation>行是模型漏判的真实流派，列是模型误判成的流派。对角线上是模型找到该流派的曲目。</translation>
    </message>
    <message>
        <source>Rows are true genres that the model finds, columns what it calls as well, wrongly. On the diagonal, all tracks where it finds the genre.</source>
        <translation>行是模型找到的真实流派，列是模型额外误判的流派。对角线上是模型找到该流派的所有曲目。</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix</source>
        <translation>混淆矩阵(&amp;C)</translation>
    </message>
    <message>
        <source>Top prediction</source>
        <translation>首位预测</translation>
    </message>
    <message>
        <source>Called instead</source>
        <translation>误判为</translation>
    </message>
    <message>
        <source>Called besides</source>
        <translation>另判为</translation>
    </message>
    <message>
        <source>What the cells count</source>
        <translation>单元格的计数内容</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>最常见的在前</translation>
    </message>
    <message>
        <source>As in the dataset</source>
        <translation>按数据集中的顺序</translation>
    </message>
    <message>
        <source>Similar side by side</source>
        <translation>相似的相邻</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>自定义顺序</translation>
    </message>
    <message>
        <source>Order of the genres</source>
        <translation>流派顺序</translation>
    </message>
    <message>
        <source>Drag a genre&apos;s name to another place, or move the selected cell&apos;s with Alt and an arrow key, to arrange them yourself</source>
        <translation>要自行排列，请将流派名称拖到别处，或用 Alt 加方向键移动所选单元格的流派</translation>
    </message>
    <message>
        <source>&amp;Top-level genres</source>
        <translation>顶级流派(&amp;T)</translation>
    </message>
    <message>
        <source>Count each genre as the top-level genre that it is part of</source>
        <translation>将每个流派计入其所属的顶级流派</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Confusion matrix: true genre against called genre</source>
        <translation>混淆矩阵：真实流派与判定流派</translation>
    </message>
    <message>
        <source>Click a cell to list its tracks</source>
        <translation>点击单元格可列出其曲目</translation>
    </message>
</context>
<context>
    <name>genrescope::CurveChart</name>
    <message>
        <source>Line</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>尚无数值。</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetForm</name>
    <message>
        <source>&amp;Workspace, where the prepared data is stored:</source>
        <translation>工作区，用于存放准备好的数据(&amp;W)：</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>线程(&amp;T)：</translation>
    </message>
    <message>
        <source>Number of clips decoded in parallel</source>
        <translation>并行解码的片段数</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop; finished clips are kept</source>
        <translation>停止；已完成的片段会保留</translation>
    </message>
    <message>
        <source>Open a prepared &amp;dataset…</source>
        <translation>打开准备好的数据集(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetPage</name>
    <message>
        <source>Open a prepared dataset</source>
        <translation>打开准备好的数据集</translation>
    </message>
    <message>
        <source>The dataset could not be opened</source>
        <translation>无法打开数据集</translation>
    </message>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>无法准备数据集</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) are ready and will be kept. Continue at any time: only the rest will be prepared.</source>
        <translation>
            <numerusform>%Ln 个片段已就绪并会保留。可随时继续：只需准备其余部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been prepared yet.</source>
        <translation>尚未准备任何内容。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Opening the dataset…</source>
        <translation>正在打开数据集…</translation>
    </message>
    <message>
        <source>Verifying checksums…</source>
        <translation>正在验证校验和…</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>正在准备片段…</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>正在读取数据集…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>每秒 %1 个，剩余 %2</translation>
    </message>
    <message>
        <source>It will take about %1 on the disk.</source>
        <translation>将占用约 %1 磁盘空间。</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>尚无数据集</translation>
    </message>
    <message>
        <source>To teach, train and evaluate models, choose the FMA archives, music whose folders, files or table name its genres, or the tracks that you marked on the Listen page; and a workspace where the prepared data will be stored.</source>
        <translation>要教模型、训练模型或评估模型，请选择 FMA 归档文件，以文件夹、文件或表格注明流派的音乐，或您在“聆听”页标记的曲目；再选择一个工作区来存放准备好的数据。</translation>
    </message>
    <message>
        <source>Open a prepared dataset…</source>
        <translation>打开准备好的数据集…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show what is ready</source>
        <translation>显示已就绪的部分</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetReport</name>
    <message>
        <source>Faulty clips (%1)</source>
        <translation>有问题的片段（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s) have tracks in more than one split: scores will be higher than on artists that the model has never heard.</source>
        <translation>
            <numerusform>%Ln 位艺人的曲目出现在多个划分中：得分会高于模型从未听过的艺人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have none of these genres and were left out.</source>
        <translation>
            <numerusform>%Ln 首曲目不含这些流派，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are listed in the metadata, but have no audio.</source>
        <translation>
            <numerusform>%Ln 首曲目在元数据中列出，但没有音频。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) are not listed in the metadata.</source>
        <translation>
            <numerusform>%Ln 个音频文件未在元数据中列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre %2 was left out: it has %Ln training track(s).</source>
        <translation>
            <numerusform>已略去流派 %2：它只有 %Ln 首训练曲目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Artists in several splits</source>
        <translation>跨划分艺人</translation>
    </message>
    <message>
        <source>Faulty clips</source>
        <translation>问题片段</translation>
    </message>
    <message>
        <source>Tracks in the dataset</source>
        <translation>数据集中的曲目</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>用于训练的曲目</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>用于选择最佳模型的曲目</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>仅用于最终评估的曲目</translation>
    </message>
    <message>
        <source>Artists of all tracks</source>
        <translation>所有曲目的艺人</translation>
    </message>
    <message>
        <source>Artists with tracks in more than one split; should be 0</source>
        <translation>曲目出现在多个划分中的艺人；应为 0</translation>
    </message>
    <message>
        <source>Clips that could not be used and were left out</source>
        <translation>因无法使用而略去的片段</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>准备好的数据集</translation>
    </message>
    <message>
        <source>Teach or train models</source>
        <translation>教模型或训练模型</translation>
    </message>
    <message>
        <source>Genres and how often they occur</source>
        <translation>各流派及其出现次数</translation>
    </message>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>有问题的片段及略去原因</translation>
    </message>
    <message>
        <source>Notes on the dataset</source>
        <translation>数据集说明</translation>
    </message>
    <message>
        <source>Tracks of each genre</source>
        <translation>每个流派的曲目</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>重新准备</translation>
    </message>
    <message>
        <source>Tries the faulty clips again; what is ready stays as it is</source>
        <translation>重新尝试有问题的片段；已就绪的部分保持不变</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetTrack</name>
    <message>
        <source>%1 – %2</source>
        <comment>artist, title</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>genrescope::DeletedRuns</name>
    <message numerus="yes">
        <source>%Ln deleted run(s) could not be moved to the trash. Delete permanently?</source>
        <translation>
            <numerusform>有 %Ln 个已删除的训练任务无法移到回收站。是否永久删除？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>genrescope::DifferenceChart</name>
    <message>
        <source>Difference in weighted AP (thick bar: seeds, thin: artists)</source>
        <translation>加权 AP 的差异（粗条：种子，细条：艺人）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>± by seeds</source>
        <translation>± 按种子</translation>
    </message>
    <message>
        <source>By artists, from</source>
        <translation>按艺人，下限</translation>
    </message>
    <message>
        <source>By artists, to</source>
        <translation>按艺人，上限</translation>
    </message>
    <message>
        <source>%1 %2, by artists %3 to %4</source>
        <comment>variant, difference, its interval</comment>
        <translation>%1 %2，按艺人 %3 至 %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>variant, difference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, its variants</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>genrescope::DoubtfulTrackModel</name>
    <message>
        <source>Label kept</source>
        <translation>标注已保留</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>听起来像</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>p(标注)</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>p(建议)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicateTableModel</name>
    <message>
        <source>Second left out</source>
        <translation>已略去第二首</translation>
    </message>
    <message>
        <source>%1 of the bits of their fingerprints are the same; the second begins %2 s into the first</source>
        <translation>其指纹有 %1 的位相同；第二首从第一首的 %2 秒处开始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>split, genres</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相同度</translation>
    </message>
    <message>
        <source>First track</source>
        <translation>第一首</translation>
    </message>
    <message>
        <source>Second track</source>
        <translation>第二首</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicatesPanel</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>The same recording in training and among the tracks that are judged makes scores too good, whatever its encoding, loudness or excerpt. Search compares all tracks of the dataset.</source>
        <translation>同一录音如果既在训练集中，又在受评判的曲目中，无论编码、响度或选段如何，都会使得分偏高。搜索会比较数据集的所有曲目。</translation>
    </message>
    <message>
        <source>No two tracks of the dataset are the same recording.</source>
        <translation>数据集中没有两首曲目是同一录音。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of tracks are the same recording.</source>
        <translation>
            <numerusform>%Ln 对曲目是同一录音。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks judged here has a near-duplicate in training.</source>
        <translation>
            <numerusform>此处评判的曲目中有 %Ln 首在训练集中有近似重复。</numerusform>
        </translation>
    </message>
    <message>
        <source>A track that you leave out is neither judged nor taught from then on; your files stay as they are.</source>
        <translation>您略去的曲目此后既不参与评判，也不参与教学；您的文件保持不变。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新采用</translation>
    </message>
    <message>
        <source>Leave out second</source>
        <translation>略去第二首</translation>
    </message>
    <message>
        <source>&amp;Near-duplicates</source>
        <translation>近似重复(&amp;N)</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Compare what all tracks of the dataset sound like</source>
        <translation>比较数据集中所有曲目的声音</translation>
    </message>
    <message>
        <source>Play first</source>
        <translation>播放第一首</translation>
    </message>
    <message>
        <source>Play the first track of the pair (1)</source>
        <translation>播放这对曲目中的第一首 (1)</translation>
    </message>
    <message>
        <source>Play second</source>
        <translation>播放第二首</translation>
    </message>
    <message>
        <source>Play the second track of the pair (2, Enter)</source>
        <translation>播放这对曲目中的第二首（2、Enter）</translation>
    </message>
    <message>
        <source>Judge and teach models without the second track, or with it again (L)</source>
        <translation>评判模型和教学时不用第二首，或重新采用它 (L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>撤回上一个决定（Ctrl+Z；Ctrl+Shift+Z 可重做）</translation>
    </message>
</context>
<context>
    <name>genrescope::EncoderBox</name>
    <message>
        <source>The models that come with Genrescope</source>
        <translation>Genrescope 自带模型</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>model, recipe, date</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>其他模型…</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>检查点 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>genrescope::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluateForm</name>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Predictions: %1</source>
        <translation>预测：%1</translation>
    </message>
    <message>
        <source>%1 %2, AP %3, %4</source>
        <comment>model, recipe, precision, date</comment>
        <translation>%1 %2，AP %3，%4</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>检查点 (*.safetensors)</translation>
    </message>
    <message>
        <source>Predictions of another system</source>
        <translation>其他系统的预测</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>Model &amp;%1:</source>
        <translation>模型 &amp;%1：</translation>
    </message>
    <message>
        <source>Model %1:</source>
        <translation>模型 %1：</translation>
    </message>
    <message>
        <source>Open a checkpoint file</source>
        <translation>打开检查点文件</translation>
    </message>
    <message>
        <source>Do not compare this one</source>
        <translation>不比较此模型</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>数据(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation>划分(&amp;S)：</translation>
    </message>
    <message>
        <source>Compare something else, too</source>
        <translation>添加其他比较对象</translation>
    </message>
    <message>
        <source>Another &amp;model</source>
        <translation>其他模型(&amp;M)</translation>
    </message>
    <message>
        <source>Add &amp;predictions of another system…</source>
        <translation>添加其他系统的预测(&amp;P)…</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Use the test split only once, at the very end: choosing models by its scores makes them meaningless</source>
        <translation>测试集只应在最后使用一次：用其得分选择模型会使得分失去意义</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>Evaluate all models on the same tracks</source>
        <translation>在相同曲目上评估所有模型</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePage</name>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Which model is better?</source>
        <translation>哪个模型更好？</translation>
    </message>
    <message>
        <source>Choose a dataset and the models to compare above, then press Evaluate. Models come from the Train page, or from checkpoint files.</source>
        <translation>在上方选择数据集和要比较的模型，然后按“评估”。模型来自“训练”页或检查点文件。</translation>
    </message>
    <message>
        <source>Classifying every track of the split…</source>
        <translation>正在对该划分的每首曲目分类…</translation>
    </message>
    <message>
        <source>You can keep working on the other pages meanwhile.</source>
        <translation>在此期间，您可以继续使用其他页面。</translation>
    </message>
    <message>
        <source>Calibrating on the validation tracks…</source>
        <translation>正在验证曲目上校准…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>评估失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>No results were kept. Press Evaluate to start again.</source>
        <translation>未保留任何结果。按“评估”重新开始。</translation>
    </message>
    <message>
        <source>Scores that flatter, since the model learned from these tracks: %1.</source>
        <comment>with one or several models</comment>
        <translation>得分偏高，因为模型学习过这些曲目：%1。</translation>
    </message>
    <message>
        <source>Calibrated on these very tracks: %1. Calibration error and what is called at the model&apos;s thresholds flatter here; the test split is the honest judge.</source>
        <comment>with one or several models</comment>
        <translation>正是在这些曲目上校准的：%1。校准误差和按模型阈值所作的判定在此偏于乐观；测试集才是公正的裁判。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out, as you decided.</source>
        <translation>
            <numerusform>按您的决定略去了 %Ln 首曲目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tracks has a near-duplicate in training: scores flatter.</source>
        <translation>
            <numerusform>这些曲目中有 %Ln 首在训练集中有近似重复：得分偏高。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>file name</comment>
        <translation>评估</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>&amp;Web page with pictures…</source>
        <translation>带图片的网页(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;JSON with curves…</source>
        <translation>带曲线的 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Every decision as &amp;CSV…</source>
        <translation>全部判定的 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>近似重复</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePresenter</name>
    <message>
        <source>The model was calibrated, but the dataset has other genres now than when the model was evaluated. Evaluate it again.</source>
        <translation>模型已校准，但数据集的流派与评估模型时不同。请重新评估。</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleList</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the selected track (double-click or Enter)</source>
        <translation>播放选中的曲目（双击或 Enter）</translation>
    </message>
    <message>
        <source>&amp;Where models differ</source>
        <translation>模型分歧之处(&amp;W)</translation>
    </message>
    <message>
        <source>List the tracks by how far the models&apos; probabilities lie apart</source>
        <translation>按各模型概率的差距列出曲目</translation>
    </message>
    <message>
        <source>In the &amp;chosen genre</source>
        <translation>所选流派(&amp;C)</translation>
    </message>
    <message>
        <source>In &amp;any genre</source>
        <translation>任意流派(&amp;A)</translation>
    </message>
    <message>
        <source>Tracks behind the number</source>
        <translation>数字背后的曲目</translation>
    </message>
    <message>
        <source>Click a count or a cell to list the tracks behind it.</source>
        <translation>点击计数或单元格，可列出对应的曲目。</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleTableModel</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>True genres</source>
        <translation>真实流派</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>%1 的概率</translation>
    </message>
    <message>
        <source>Probability of the genre in the column beside it</source>
        <translation>相邻列中流派的概率</translation>
    </message>
</context>
<context>
    <name>genrescope::ExplanationBar</name>
    <message>
        <source>Asking the model about each patch of the spectrogram…</source>
        <translation>正在就频谱图的每一块询问模型…</translation>
    </message>
    <message>
        <source>There is nothing to explain: this part is silent.</source>
        <translation>没有可解释的内容：这部分是静音。</translation>
    </message>
    <message>
        <source>%1–%2, %3–%4 Hz</source>
        <comment>where a patch lies: times, frequencies</comment>
        <translation>%1–%2，%3–%4 Hz</translation>
    </message>
    <message>
        <source>Most for %1: %2.</source>
        <translation>最支持 %1：%2。</translation>
    </message>
    <message>
        <source>Most against it: %1.</source>
        <translation>最不支持：%1。</translation>
    </message>
    <message>
        <source>Nothing in this part speaks for %1 or against it.</source>
        <translation>这部分没有支持或反对 %1 的内容。</translation>
    </message>
    <message>
        <source>Why %1? %2, %3 to %4</source>
        <comment>a genre, a model, two times</comment>
        <translation>为什么是 %1？%2，%3 至 %4</translation>
    </message>
    <message>
        <source>Play only what counted (being prepared…)</source>
        <translation>只播放起作用的部分（正在准备…）</translation>
    </message>
    <message>
        <source>Play only what counted</source>
        <translation>只播放起作用的部分</translation>
    </message>
    <message>
        <source>Silences every time and every frequency but those that speak most for %1</source>
        <translation>除最支持 %1 的部分外，将其余所有时间和频率静音</translation>
    </message>
    <message>
        <source>speaks against it, %1</source>
        <comment>log-odds</comment>
        <translation>反对，%1</translation>
    </message>
    <message>
        <source>%1, speaks for it</source>
        <comment>log-odds</comment>
        <translation>%1，支持</translation>
    </message>
    <message>
        <source>Each patch is replaced by the average of this part, and the model is asked again. The numbers say by how much the log-odds of %1 then fall or rise.</source>
        <translation>用这部分的平均值替换每一块，再次询问模型。数字表示 %1 的对数几率因此下降或上升多少。</translation>
    </message>
    <message>
        <source>Stop explaining (Esc)</source>
        <translation>停止解释 (Esc)</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>停止解释</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClipModel</name>
    <message>
        <source>Track</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClips</name>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>有问题的片段及略去原因</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>What can be heard of it; also by Enter or a double click</source>
        <translation>播放其中能听到的部分；也可按 Enter 或双击</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
</context>
<context>
    <name>genrescope::FilledFramesView</name>
    <message>
        <source>The music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>提供给模型的部分</translation>
    </message>
    <message>
        <source>What it fills in</source>
        <translation>模型补全的部分</translation>
    </message>
    <message>
        <source>Spectrograms of the music, of what the model is given of it, and of what it fills in</source>
        <translation>音乐、提供给模型的部分以及模型补全部分的频谱图</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreFrequencyModel</name>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>流派名称</translation>
    </message>
    <message>
        <source>Tracks with this genre</source>
        <translation>含此流派的曲目</translation>
    </message>
    <message>
        <source>Share of all tracks; a track can have several genres</source>
        <translation>占所有曲目的比例；一首曲目可有多个流派</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>用于训练的曲目</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>用于选择最佳模型的曲目</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>仅用于最终评估的曲目</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePanel</name>
    <message>
        <source>Average precision by &amp;genre</source>
        <translation>各流派的平均精度(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Averages</source>
        <translation>平均值(&amp;A)</translation>
    </message>
    <message>
        <source>Filter genres</source>
        <translation>筛选流派</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>平均值</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePicker</name>
    <message>
        <source>%1, marked</source>
        <translation>%1，已标记</translation>
    </message>
    <message>
        <source>%1, some marked</source>
        <translation>%1，部分已标记</translation>
    </message>
    <message>
        <source>%1, not marked</source>
        <translation>%1，未标记</translation>
    </message>
    <message>
        <source>New genre: %1</source>
        <translation>新流派：%1</translation>
    </message>
    <message>
        <source>This track is …</source>
        <translation>这首曲目是…</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln tracks are …</source>
        <translation>
            <numerusform>这 %Ln 首曲目是…</numerusform>
        </translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>曲目的流派</translation>
    </message>
    <message>
        <source>Find a genre, or type a new one</source>
        <translation>查找流派，或输入新流派</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Enter marks, Esc closes</source>
        <translation>Enter 标记，Esc 关闭</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreScoreModel</name>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Tracks of the split with this genre</source>
        <translation>该划分中含此流派的曲目</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Average precision with its 95% confidence interval (artists resampled); undefined without support</source>
        <translation>平均精度及其 95% 置信区间（按艺人重抽样）；无样本时未定义</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Average precision of %1 minus that of %2</source>
        <translation>%1 的平均精度减去 %2 的平均精度</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>difference of two average precisions</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference of a model from the first</comment>
        <translation>Δ %1</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreTableModel</name>
    <message>
        <source>%1, called</source>
        <comment>a percentage</comment>
        <translation>%1，已判定</translation>
    </message>
    <message>
        <source>* Learned from another model&apos;s tags alone: %1</source>
        <translation>* 仅从其他模型的标签中学得：%1</translation>
    </message>
    <message>
        <source>Called: it reaches the threshold of %1</source>
        <translation>已判定：达到阈值 %1</translation>
    </message>
    <message>
        <source>Not called: the threshold is %1</source>
        <translation>未判定：阈值为 %1</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>%1 at the playhead, percent</source>
        <translation>%1 在播放位置的结果，百分比</translation>
    </message>
    <message>
        <source>%1 for the whole track, percent</source>
        <translation>%1 对整首曲目的结果，百分比</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreTimeline</name>
    <message>
        <source>Genres over time</source>
        <translation>流派变化</translation>
    </message>
    <message>
        <source>One strip per genre, with the probability that each model gives it over time.</source>
        <translation>每个流派一条，显示各模型随时间给出的概率。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>genre, time, models with their percentages</comment>
        <translation>%1，%2 处：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two models</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>genrescope::LeftOutTracks</name>
    <message>
        <source>Tracks left out</source>
        <translation>略去的曲目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>genrescope::LeverList</name>
    <message>
        <source>&amp;Variants, one change each:</source>
        <translation>变体，每个只改一项(&amp;V)：</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>An&amp;other change:</source>
        <translation>其他更改(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Compare the baseline with this value of the setting, too</source>
        <translation>同时将基线与此设置值进行比较</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryFolderList</name>
    <message>
        <source>%1 is not there now, or empty. What is known about its tracks is kept.</source>
        <translation>%1 目前不存在或为空。已获得的曲目信息会保留。</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Add a folder of music, with all that is below it</source>
        <translation>添加一个音乐文件夹及其所有子文件夹</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>音乐库的文件夹</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>从音乐库中移除</translation>
    </message>
    <message>
        <source>Your files are only read, unless you write tags. What is heard stays on this computer.</source>
        <translation>除非您写入标签，否则文件只会被读取。听取的结果只保存在本机。</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryLists</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many tracks</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>播放队列</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>另存为播放列表</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>清空队列</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryMap</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>生成地图</translation>
    </message>
    <message>
        <source>Making the map…</source>
        <translation>正在生成地图…</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>尚无地图</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together on it. Tracks appear once they were heard.</source>
        <translation>第一个模型听来相似的曲目在地图上彼此相邻。曲目在听取后才会出现。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Making the map… %1</source>
        <translation>正在生成地图… %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have changed since the map was made.</source>
        <translation>
            <numerusform>自地图生成以来，有 %Ln 首曲目发生了变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>音乐库地图</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together. Click: play. Wheel: zoom. Drag: move. Shift and drag: select. Double click: all of it.</source>
        <translation>第一个模型听来相似的曲目彼此相邻。单击：播放。滚轮：缩放。拖动：移动。Shift + 拖动：选择。双击：显示全部。</translation>
    </message>
    <message>
        <source>Genres on the map</source>
        <translation>地图上的流派</translation>
    </message>
    <message>
        <source>Select genres to see only where they are</source>
        <translation>选择流派，只查看它们所在的位置</translation>
    </message>
    <message>
        <source>Make the map anew, of all tracks that were heard</source>
        <translation>用所有已听取的曲目重新生成地图</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPage</name>
    <message>
        <source>Add a folder of music</source>
        <translation>添加音乐文件夹</translation>
    </message>
    <message>
        <source>No music in the library yet</source>
        <translation>音乐库中尚无音乐</translation>
    </message>
    <message>
        <source>Add the folders where your music lies. The models listen to all of it in the background; you can search through it meanwhile, by genre, by what the models disagree on, and by what its tags say.</source>
        <translation>添加存放音乐的文件夹。模型会在后台听取全部音乐；在此期间，您就可以按流派、按模型的分歧以及按标签内容进行搜索。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>无法打开音乐库</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPlaylistList</name>
    <message>
        <source>Export a playlist</source>
        <translation>导出播放列表</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>播放队列</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新建播放列表</translation>
    </message>
    <message>
        <source>Import a playlist</source>
        <translation>导入播放列表</translation>
    </message>
    <message>
        <source>Playlists (%1);;All files (*)</source>
        <translation>播放列表 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Delete a playlist</source>
        <translation>删除播放列表</translation>
    </message>
    <message>
        <source>Delete the playlist “%1”? The music itself stays.</source>
        <translation>删除播放列表“%1”？音乐本身会保留。</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Make or import a playlist</source>
        <translation>新建或导入播放列表</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPresenter</name>
    <message>
        <source>The catalog of your music could not be used; it is kept as %1, and a new one is made from your folders.</source>
        <translation>您的音乐库数据库无法使用；它已保留为 %1，并将根据您的文件夹新建一个。</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryScanLine</name>
    <message numerus="yes">
        <source>Looking for music… %Ln file(s)</source>
        <translation>
            <numerusform>正在查找音乐… %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags… %1 of %2</source>
        <translation>正在读取标签… %1/%2</translation>
    </message>
    <message>
        <source>Listening… %1 of %2</source>
        <translation>正在听取… %1/%2</translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>每秒 %1 个，剩余 %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stops within a second; what is done is kept</source>
        <translation>一秒内停止；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>检查更改</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Find music that is new, changed or gone in the folders</source>
        <translation>查找文件夹中新增、更改或消失的音乐</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln track(s) are still to be heard.</source>
        <translation>
            <numerusform>已暂停；还有 %Ln 首曲目待听取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date; %Ln file(s) could not be read or heard.</source>
        <translation>
            <numerusform>已是最新；有 %Ln 个文件无法读取或听取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>已是最新。</translation>
    </message>
</context>
<context>
    <name>genrescope::LibrarySearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTableModel</name>
    <message>
        <source>The models disagree.</source>
        <translation>各模型意见不一。</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>各模型意见一致。</translation>
    </message>
    <message>
        <source>No model hears the genre of the tag.</source>
        <translation>没有模型听出标签中的流派。</translation>
    </message>
    <message>
        <source>Not heard yet.</source>
        <translation>尚未听取。</translation>
    </message>
    <message>
        <source>The most probable genre, below the model&apos;s threshold.</source>
        <translation>最可能的流派，低于模型的阈值。</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>%1 认为最可能的流派</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Models disagree</source>
        <translation>模型有分歧</translation>
    </message>
    <message>
        <source>The genre that the file&apos;s tag names</source>
        <translation>文件标签中的流派</translation>
    </message>
    <message>
        <source>What the others are compared with, or a copy of it.</source>
        <translation>其他曲目的比较对象，或其副本。</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>How similar it sounds to the models</source>
        <translation>模型听来有多相似</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <translation>
            <numerusform>%1 / %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this search from those saved</source>
        <translation>从已保存的搜索中移除此搜索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索音乐库</translation>
    </message>
    <message>
        <source>both words in title, artist or album</source>
        <translation>标题、艺人或专辑中同时含两个词</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>两个词相连</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>不含此词</translation>
    </message>
    <message>
        <source>also title: album: path:</source>
        <translation>另有 title: album: path:</translation>
    </message>
    <message>
        <source>a model calls it jazz</source>
        <translation>有模型判定为 jazz</translation>
    </message>
    <message>
        <source>this model calls it jazz</source>
        <translation>此模型判定为 jazz</translation>
    </message>
    <message>
        <source>this model is surer of its first genre than 60%</source>
        <translation>此模型对首位流派的把握超过 60%</translation>
    </message>
    <message>
        <source>the file&apos;s tag names jazz</source>
        <translation>文件标签注明 jazz</translation>
    </message>
    <message>
        <source>the models differ; disagree:tag: none hears the tag&apos;s genre</source>
        <translation>模型有分歧；disagree:tag: 没有模型听出标签中的流派</translation>
    </message>
    <message>
        <source>also year&lt;1990, year&gt;=2000</source>
        <translation>另有 year&lt;1990、year&gt;=2000</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>分和秒</translation>
    </message>
    <message>
        <source>not heard yet; failed:yes: could not be read or heard</source>
        <translation>尚未听取；failed:yes: 无法读取或听取</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜索的内容</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>音乐库的曲目</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Add to the list of Listen</source>
        <translation>添加到“聆听”列表</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>写入流派标签…</translation>
    </message>
    <message>
        <source>Write what the models hear into the tags of the selected tracks</source>
        <translation>将模型听出的结果写入所选曲目的标签</translation>
    </message>
    <message>
        <source>Earlier changes of tags…</source>
        <translation>以往的标签更改…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Write genres into the tags of the selected tracks, or take that back</source>
        <translation>将流派写入所选曲目的标签，或将其撤回</translation>
    </message>
    <message>
        <source>similar to a track, by its number: from the menu of the rows</source>
        <translation>与某首曲目相似，按其编号指定：来自行的菜单</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Show the tracks on a map instead of in a table (%1)</source>
        <translation>以地图代替表格显示曲目 (%1)</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>Only what was selected on the map.</source>
        <translation>仅显示在地图上选择的曲目。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <translation>相似曲目</translation>
    </message>
    <message>
        <source>Tracks that sound like the selected ones to the models</source>
        <translation>模型听来与所选曲目相似的曲目</translation>
    </message>
</context>
<context>
    <name>genrescope::ListedExamples</name>
    <message numerus="yes">
        <source>%Ln track(s) of %1 found by %2</source>
        <translation>
            <numerusform>%2 找到的 %Ln 首 %1 曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 mistakes for %1</source>
        <translation>
            <numerusform>%2 误认为是 %1 的 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 missed by %2</source>
        <translation>
            <numerusform>%2 漏判的 %Ln 首 %1 曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 correctly does not call %1</source>
        <translation>
            <numerusform>%2 正确地未判定为 %1 的 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 for which the top prediction of %2 is %3</source>
        <translation>
            <numerusform>%2 的首位预测为 %3 的 %Ln 首 %1 曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 calls %3 instead</source>
        <translation>
            <numerusform>%2 误判为 %3 的 %Ln 首 %1 曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 finds, and calls %3 as well</source>
        <translation>
            <numerusform>%2 找到且另判为 %3 的 %Ln 首 %1 曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in any one genre</source>
        <translation>按模型在任一流派上的最大差距排列的曲目</translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in %1</source>
        <translation>按模型在 %1 上的差距排列的曲目</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>转到开头</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到结尾</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>增大音量</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>减小音量</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Mark or clear a loop</source>
        <translation>标记或清除循环</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>粘贴文件</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>保存结果…</translation>
    </message>
    <message>
        <source>Save genres over time…</source>
        <translation>保存流派变化…</translation>
    </message>
    <message>
        <source>This is…</source>
        <translation>这是…</translation>
    </message>
    <message>
        <source>Why this genre?</source>
        <translation>为什么是这个流派？</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>停止解释</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>按下获得焦点的按钮</translation>
    </message>
    <message>
        <source>Say which genres the selected tracks are</source>
        <translation>指明所选曲目属于哪些流派</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenGenres</name>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Move the most probable genres to the top now</source>
        <translation>立即将最可能的流派移到顶部</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Show over the spectrogram what speaks for a genre and what against it (W for the chosen one)</source>
        <translation>在频谱图上显示支持和反对某个流派的内容（W 对应所选流派）</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>The same values as a table, also for screen readers</source>
        <translation>以表格显示相同的数值，也便于屏幕阅读器使用</translation>
    </message>
    <message numerus="yes">
        <source>Top %Ln genre(s)</source>
        <translation>
            <numerusform>前 %Ln 个流派</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of genres shown</source>
        <translation>显示的流派数</translation>
    </message>
    <message>
        <source>How many genres are shown</source>
        <translation>要显示的流派数量</translation>
    </message>
    <message>
        <source>Genres as a table</source>
        <translation>流派表格</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>A trained model recognizes the genres of your music. Train one, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>训练好的模型可识别音乐的流派。请训练一个，或打开您已有的模型。没有模型也可使用播放和频谱图。</translation>
    </message>
    <message>
        <source>The starter models are not installed: install the package genrescope-models and start Genrescope again. Or train a model, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>未安装自带模型：请安装软件包 genrescope-models 并重新启动 Genrescope。也可以训练一个模型，或打开您已有的模型。没有模型也可使用播放和频谱图。</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>训练模型…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message>
        <source>Save results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>制表符分隔的表格 (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save genres over time</source>
        <translation>保存流派变化</translation>
    </message>
    <message>
        <source>Labels for Audacity (*.txt)</source>
        <translation>Audacity 标签 (*.txt)</translation>
    </message>
    <message>
        <source>Selections for Raven (*.selections.txt)</source>
        <translation>Raven 选区 (*.selections.txt)</translation>
    </message>
    <message>
        <source>Layer for Sonic Visualiser (*.svl)</source>
        <translation>Sonic Visualiser 图层 (*.svl)</translation>
    </message>
    <message>
        <source>There is no audio device: the track plays silently.</source>
        <translation>没有音频设备：曲目将无声播放。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left to analyze.</source>
        <translation>
            <numerusform>还有 %Ln 首曲目待分析。</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analyzed…</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>Classified in %1 s.</source>
        <translation>已分类，用时 %1 秒。</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models disagree.</source>
        <translation>已分类，用时 %1 秒；各模型意见不一。</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models agree.</source>
        <translation>已分类，用时 %1 秒；各模型意见一致。</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>将音乐拖放到此处</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them, see their spectrograms, and find out their genres.</source>
        <translation>将文件或文件夹拖放到窗口任意位置，即可播放、查看频谱图并了解其流派。</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them and see their spectrograms. To find out their genres, train a model, or open one that you already have.</source>
        <translation>将文件或文件夹拖放到窗口任意位置，即可播放并查看频谱图。要了解其流派，请训练一个模型，或打开您已有的模型。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>训练模型…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>播放示例</translation>
    </message>
</context>
<context>
    <name>genrescope::MainWindow</name>
    <message>
        <source>Drop the music to see its genres.</source>
        <translation>拖放音乐以查看其流派。</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>Listen to music, and see its spectrogram and genres</source>
        <translation>聆听音乐，查看其频谱图和流派</translation>
    </message>
    <message>
        <source>Prepare music for training</source>
        <translation>准备用于训练的音乐</translation>
    </message>
    <message>
        <source>Train models and watch them learn</source>
        <translation>训练模型并观察其学习过程</translation>
    </message>
    <message>
        <source>Evaluate and compare models</source>
        <translation>评估和比较模型</translation>
    </message>
    <message>
        <source>Search through all of your music by what models hear in it</source>
        <translation>按模型听出的内容搜索您的全部音乐</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>genrescope::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>genrescope::MarkedTracks</name>
    <message>
        <source>Tracks marked on Listen</source>
        <translation>在“聆听”页标记的曲目</translation>
    </message>
    <message>
        <source>No track is marked yet. On the Listen page, select tracks and press “This is…” to say which genres they are.</source>
        <translation>尚未标记曲目。请在“聆听”页选择曲目，按“这是…”指明其流派。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>genre, number of tracks</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked track(s): %1</source>
        <translation>
            <numerusform>%Ln 首已标记的曲目：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A model needs at least two genres to tell apart.</source>
        <translation>模型至少需要两个流派来区分。</translation>
    </message>
    <message>
        <source>A marked track is an example of its genres, and of none of the others. Tracks without a mark are left out.</source>
        <translation>已标记的曲目只作为所标流派的样例，不作为其他流派的样例。未标记的曲目会略去。</translation>
    </message>
    <message>
        <source>Export the marks</source>
        <translation>导出标记</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Mark tracks</source>
        <translation>标记曲目</translation>
    </message>
    <message>
        <source>Go to the Listen page</source>
        <translation>转到“聆听”页</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the marked tracks and their genres as a table</source>
        <translation>将已标记的曲目及其流派保存为表格</translation>
    </message>
</context>
<context>
    <name>genrescope::Message</name>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>无法使用 %1。%2</translation>
    </message>
    <message>
        <source>The changes must be an object of fields.</source>
        <translation>更改必须是由字段组成的对象。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be changed by a variant.</source>
        <translation>变体不能更改字段“%1”。</translation>
    </message>
    <message>
        <source>Its name is too similar to &quot;%1&quot;: their folders would be the same.</source>
        <translation>它的名称与“%1”过于相似：两者的文件夹会相同。</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; must name at least one model.</source>
        <translation>字段“model”必须至少指定一个模型。</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; names a model twice.</source>
        <translation>字段“model”重复指定了同一模型。</translation>
    </message>
    <message>
        <source>The field &quot;seeds&quot; must be from 1 to %1.</source>
        <translation>字段“seeds”必须介于 1 和 %1 之间。</translation>
    </message>
    <message>
        <source>The field &quot;variants&quot; must be an object with at least one variant.</source>
        <translation>字段“variants”必须是至少含一个变体的对象。</translation>
    </message>
    <message>
        <source>The variant &quot;%1&quot; of %2 cannot be trained. %3</source>
        <translation>无法训练 %2 的变体“%1”。%3</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); the archive may be damaged: download it again.</source>
        <translation>无法解包 %1（%2）；归档文件可能已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>the data ends too early</source>
        <translation>数据提前结束</translation>
    </message>
    <message>
        <source>a block does not begin where it should</source>
        <translation>有数据块未从应有的位置开始</translation>
    </message>
    <message>
        <source>it contains a randomized block from bzip2 before 0.9.5</source>
        <translation>它含有 bzip2 0.9.5 之前版本的随机化数据块</translation>
    </message>
    <message>
        <source>a block&apos;s origin lies outside of it</source>
        <translation>有数据块的起点位于块外</translation>
    </message>
    <message>
        <source>it is not bzip2 data</source>
        <translation>它不是 bzip2 数据</translation>
    </message>
    <message>
        <source>a block has no bytes</source>
        <translation>有数据块不含任何字节</translation>
    </message>
    <message>
        <source>a block lacks its code tables</source>
        <translation>有数据块缺少编码表</translation>
    </message>
    <message>
        <source>a block refers to a table that does not exist</source>
        <translation>有数据块引用了不存在的编码表</translation>
    </message>
    <message>
        <source>a code has an impossible length</source>
        <translation>有码长无效</translation>
    </message>
    <message>
        <source>a code has impossible lengths</source>
        <translation>有编码的码长组合无效</translation>
    </message>
    <message>
        <source>a block is too long</source>
        <translation>有数据块过长</translation>
    </message>
    <message>
        <source>some bits are not a valid code</source>
        <translation>有些位不是有效编码</translation>
    </message>
    <message>
        <source>a block does not end</source>
        <translation>有数据块没有结尾</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 的长度与归档文件声明的不符；归档文件已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 的校验和与声明的不符；归档文件已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes.</source>
        <translation>有一行超过 %1 字节。</translation>
    </message>
    <message>
        <source>a quoted cell that begins in this row is never closed; the file is incomplete.</source>
        <translation>此行中开始的带引号单元格始终没有闭合；文件不完整。</translation>
    </message>
    <message>
        <source>there is a quote within a cell that is not quoted.</source>
        <translation>未加引号的单元格中含有引号。</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes.</source>
        <translation>有单元格超过 %1 字节。</translation>
    </message>
    <message>
        <source>there are more than %1 cells in a row.</source>
        <translation>一行中的单元格超过 %1 个。</translation>
    </message>
    <message>
        <source>a quoted cell is never closed.</source>
        <translation>有带引号的单元格没有闭合。</translation>
    </message>
    <message>
        <source>there is text after the closing quote of a cell.</source>
        <translation>单元格的右引号之后还有文本。</translation>
    </message>
    <message>
        <source>%1 shrank while it was being read; try again.</source>
        <translation>读取时 %1 变短了；请重试。</translation>
    </message>
    <message>
        <source>%1 is not a NumPy array file of version 1.0.</source>
        <translation>%1 不是 1.0 版的 NumPy 数组文件。</translation>
    </message>
    <message>
        <source>%1 ends within its header; it is incomplete.</source>
        <translation>%1 在文件头中就结束了；文件不完整。</translation>
    </message>
    <message>
        <source>%1 is not an array of float16, float32 or float64 in C order.</source>
        <translation>%1 不是按 C 顺序存储的 float16、float32 或 float64 数组。</translation>
    </message>
    <message>
        <source>%1 is not as long as its header declares; it is damaged.</source>
        <translation>%1 的长度与其文件头声明的不符；文件已损坏。</translation>
    </message>
    <message>
        <source>%1 is not a zip archive or was not downloaded completely; download it again and compare its SHA-1 with the published one.</source>
        <translation>%1 不是 ZIP 归档文件，或未下载完整；请重新下载，并将其 SHA-1 与公布的值比对。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are read.</source>
        <translation>%1 有 %2 个条目；最多只能读取 %3 个。</translation>
    </message>
    <message>
        <source>%1 has two entries called %2, which no genuine archive has; download it again.</source>
        <translation>%1 有两个名为 %2 的条目，真正的归档文件不会如此；请重新下载。</translation>
    </message>
    <message>
        <source>%1 is protected by a password; unpack the archive with it, and give the folder.</source>
        <translation>%1 受密码保护；请用密码解包该归档文件，再指定其文件夹。</translation>
    </message>
    <message>
        <source>%1 is packed by the method %2, which Genrescope cannot unpack; unpack the archive with another program, and give the folder.</source>
        <translation>%1 使用 Genrescope 无法解包的方法 %2 压缩；请用其他程序解包该归档文件，再指定其文件夹。</translation>
    </message>
    <message>
        <source>%1 was rejected: it claims to be %2 bytes long.</source>
        <translation>已拒绝 %1：它声称长度为 %2 字节。</translation>
    </message>
    <message>
        <source>%1 was rejected: it is compressed more tightly than any music or table would be.</source>
        <translation>已拒绝 %1：其压缩率高于任何音乐或表格可能达到的程度。</translation>
    </message>
    <message>
        <source>No mp3 file can be made of music at %1 Hz.</source>
        <translation>无法将 %1 Hz 的音乐生成为 MP3 文件。</translation>
    </message>
    <message>
        <source>Audio cannot be converted from %1 Hz to %2 Hz; both rates must be positive and differ by at most a factor of 256.</source>
        <translation>无法将音频从 %1 Hz 转换为 %2 Hz；两个采样率都必须为正数，且相差不超过 256 倍。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is %2 bytes long; at most %3 are read.</source>
        <translation>%1 的长度为 %2 字节；最多只能读取 %3 字节。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 is in use by another run; wait until it is done, or stop it.</source>
        <translation>%1 正被其他训练任务使用；请等待其完成，或将其停止。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is a folder; give the files in it instead.</source>
        <translation>%1 是文件夹；请改为指定其中的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>无法列出 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>无法移除 %1：%2。</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>此处应为 JSON 对象。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>缺少字段“%1”。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be %2.</source>
        <translation>字段“%1”必须为：%2。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true, false, a number or text</source>
        <translation>true、false、数字或文本</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON 嵌套过深。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>a whole number within its range</source>
        <translation>范围内的整数</translation>
    </message>
    <message>
        <source>text in the right format</source>
        <translation>格式正确的文本</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>消息既不是文本，也不是文本列表。</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no room left on its disk.</source>
        <translation>无法写入 %1：磁盘空间已满。</translation>
    </message>
    <message>
        <source>%1 cannot be written: your quota on its disk is used up.</source>
        <translation>无法写入 %1：您的磁盘配额已用完。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>There is no model to classify with; give at least one checkpoint.</source>
        <translation>没有可用于分类的模型；请至少指定一个检查点。</translation>
    </message>
    <message>
        <source>A benchmark needs at least one audio file and one repeat.</source>
        <translation>基准测试至少需要一个音频文件和一次重复。</translation>
    </message>
    <message>
        <source>The minimum cost of a step of the model &apos;%1&apos; is not known.</source>
        <translation>模型“%1”每一步的最小开销未知。</translation>
    </message>
    <message>
        <source>%1 has a sample rate of %2 Hz; rates from %3 to %4 Hz can be read.</source>
        <translation>%1 的采样率为 %2 Hz；可读取的采样率为 %3 至 %4 Hz。</translation>
    </message>
    <message>
        <source>%1 has %2 channels; at most %3 can be read.</source>
        <translation>%1 有 %2 个声道；最多只能读取 %3 个。</translation>
    </message>
    <message>
        <source>%1 is longer than %2 minutes, which is the limit; split it.</source>
        <translation>%1 超过了 %2 分钟的时长上限；请将其分割。</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is of no known format; convert it to flac or mp3.</source>
        <translation>%1 不含可读取的音频：格式未知；请转换为 FLAC 或 MP3。</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its format is “%2”; convert it to flac or mp3.</source>
        <translation>%1 不含可读取的音频：其格式为“%2”；请转换为 FLAC 或 MP3。</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is a “%2” file that is damaged or cut off; replace it with a complete copy.</source>
        <translation>%1 不含可读取的音频：它是损坏或被截断的“%2”文件；请换用完整的副本。</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its codec is “%2”; convert it to flac or mp3.</source>
        <translation>%1 不含可读取的音频：其编解码器为“%2”；请转换为 FLAC 或 MP3。</translation>
    </message>
    <message>
        <source>%1 contains no audio: nothing in this “%2” file is sound.</source>
        <translation>%1 不含音频：这个“%2”文件中没有任何声音。</translation>
    </message>
    <message>
        <source>%1 contains a variant of %2 audio that cannot be read; convert it to flac or mp3.</source>
        <translation>%1 含有无法读取的 %2 音频变体；请转换为 FLAC 或 MP3。</translation>
    </message>
    <message>
        <source>%1 contains %2 audio whose description is damaged; replace it with a complete copy.</source>
        <translation>%1 含有描述信息已损坏的 %2 音频；请换用完整的副本。</translation>
    </message>
    <message>
        <source>%1 is empty; replace it with a complete copy.</source>
        <translation>%1 为空；请换用完整的副本。</translation>
    </message>
    <message>
        <source>%1 contains no audio: it is a %2 file in which not a single frame could be decoded; replace it with a complete copy.</source>
        <translation>%1 不含音频：它是一个没有任何一帧能够解码的 %2 文件；请换用完整的副本。</translation>
    </message>
    <message>
        <source>%1 is damaged: no audio can be decoded over a long stretch; replace it with a complete copy.</source>
        <translation>%1 已损坏：有很长一段无法解码出音频；请换用完整的副本。</translation>
    </message>
    <message>
        <source>%1 cannot be played from another position: its bytes can only be read in order.</source>
        <translation>无法从其他位置播放 %1：其数据只能按顺序读取。</translation>
    </message>
    <message>
        <source>Tags can be written to mp3, flac, ogg, opus, m4a, wma, wav and aiff; it is none of them.</source>
        <translation>标签可以写入 mp3、flac、ogg、opus、m4a、wma、wav 和 aiff；此文件不属于其中任何一种。</translation>
    </message>
    <message>
        <source>The tags name more genres than can be read.</source>
        <translation>标签中的流派数超过可读取的数量。</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. %2</source>
        <translation>无法为 %1 写入标签。%2</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. Something else in its tags would be lost.</source>
        <translation>无法为 %1 写入标签。其标签中的其他内容会丢失。</translation>
    </message>
    <message>
        <source>The ID3v2 tag is damaged.</source>
        <translation>ID3v2 标签已损坏。</translation>
    </message>
    <message>
        <source>The ID3v2 tag does not lie at the start of the file; save the file with another tag editor first.</source>
        <translation>ID3v2 标签不在文件开头；请先用其他标签编辑器保存该文件。</translation>
    </message>
    <message>
        <source>The chunks of the file are not whole.</source>
        <translation>文件的数据块不完整。</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB.</source>
        <translation>文件会超过 4 GB。</translation>
    </message>
    <message>
        <source>The tags cannot be written; they may be damaged.</source>
        <translation>无法写入标签；标签可能已损坏。</translation>
    </message>
    <message>
        <source>The tags are damaged.</source>
        <translation>标签已损坏。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 has no training tracks with features; prepare the dataset first.</source>
        <translation>%1 没有带特征的训练曲目；请先准备数据集。</translation>
    </message>
    <message>
        <source>%1 has no validation tracks with features; they choose the best checkpoint. Prepare the dataset again with more artists, or with another split (such as --split-by file).</source>
        <translation>%1 没有带特征的验证曲目，而选出最佳检查点需要它们。请用更多艺人或其他划分方式（如 --split-by file）重新准备数据集。</translation>
    </message>
    <message>
        <source>Nothing to judge: this is shorter than a second.</source>
        <translation>无可评判：时长不足一秒。</translation>
    </message>
    <message>
        <source>Nothing to judge: this is silent.</source>
        <translation>无可评判：这是静音。</translation>
    </message>
    <message>
        <source>Nothing to judge: more than nine tenths of this is damaged.</source>
        <translation>无可评判：超过十分之九已损坏。</translation>
    </message>
    <message>
        <source>Nothing to judge: the models hear no music in this.</source>
        <translation>无可评判：模型没有从中听出音乐。</translation>
    </message>
    <message>
        <source>There is only one genre, %1: a model needs at least two to tell apart.</source>
        <translation>只有一个流派 %1：模型至少需要两个流派来区分。</translation>
    </message>
    <message>
        <source>The number of training tracks that a genre needs cannot be negative.</source>
        <translation>流派所需的训练曲目数不能为负数。</translation>
    </message>
    <message>
        <source>Add more tracks, or choose another kind of split.</source>
        <translation>请添加更多曲目，或选择其他划分方式。</translation>
    </message>
    <message>
        <source>%1 contains no audio with FMA&apos;s file names (000/000002.mp3); give fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder unpacked from one of them.</source>
        <translation>%1 不含采用 FMA 文件名 (000/000002.mp3) 的音频；请指定 fma_small.zip、fma_medium.zip、fma_large.zip 或 fma_full.zip，或由其解包得到的文件夹。</translation>
    </message>
    <message>
        <source>%1 differs from the published file (its SHA-1 is not %2); download it again.</source>
        <translation>%1 与公布的文件不同（其 SHA-1 不是 %2）；请重新下载。</translation>
    </message>
    <message>
        <source>%1 contains no list of checksums to compare with.</source>
        <translation>%1 不含可供比对的校验和列表。</translation>
    </message>
    <message>
        <source>%1 is not in the list of checksums.</source>
        <translation>%1 不在校验和列表中。</translation>
    </message>
    <message>
        <source>tracks.csv names genres that genres.csv does not list (%1), %2 times in all; they were skipped.</source>
        <translation>tracks.csv 中有 genres.csv 未列出的流派（%1），共 %2 次；已跳过。</translation>
    </message>
    <message>
        <source>the table ends before its three header rows are complete.</source>
        <translation>表格在三行表头完整之前就结束了。</translation>
    </message>
    <message>
        <source>the two header rows differ in length.</source>
        <translation>两行表头的长度不同。</translation>
    </message>
    <message>
        <source>the third row must begin with track_id.</source>
        <translation>第三行必须以 track_id 开头。</translation>
    </message>
    <message>
        <source>there are %1 cells instead of %2.</source>
        <translation>有 %1 个单元格，应为 %2 个。</translation>
    </message>
    <message>
        <source>the track&apos;s ID is not a number.</source>
        <translation>曲目 ID 不是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value for the column (%2).</source>
        <translation>“%1”不是列 (%2) 的有效值。</translation>
    </message>
    <message>
        <source>%1 contains no %2; give fma_metadata.zip or the folder unpacked from it.</source>
        <translation>%1 不含 %2；请指定 fma_metadata.zip 或由其解包得到的文件夹。</translation>
    </message>
    <message>
        <source>the track&apos;s ID does not follow the one before it.</source>
        <translation>曲目 ID 没有接续上一个 ID。</translation>
    </message>
    <message>
        <source>the table lists no tracks.</source>
        <translation>表格没有列出曲目。</translation>
    </message>
    <message>
        <source>FMA has no subset &quot;%1&quot;; choose small, medium, large or full.</source>
        <translation>FMA 没有子集“%1”；请选择 small、medium、large 或 full。</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>艺人所选</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>含上级流派</translation>
    </message>
    <message>
        <source>top</source>
        <translation>主流派</translation>
    </message>
    <message>
        <source>FMA&apos;s own, by artist</source>
        <translation>FMA 自带划分，按艺人</translation>
    </message>
    <message>
        <source>the post&apos;s: random 80/20, stratified on the last genre, seed %1; validation is test</source>
        <translation>博文的划分：随机 80/20，按最后一个流派分层，种子 %1；验证集即测试集</translation>
    </message>
    <message>
        <source>FMA metadata</source>
        <translation>FMA 元数据</translation>
    </message>
    <message>
        <source>fma_metadata.zip, or the folder unpacked from it</source>
        <translation>fma_metadata.zip，或由其解包得到的文件夹</translation>
    </message>
    <message>
        <source>FMA audio</source>
        <translation>FMA 音频</translation>
    </message>
    <message>
        <source>fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder it unpacks to</source>
        <translation>fma_small.zip、fma_medium.zip、fma_large.zip 或 fma_full.zip，或由其解包得到的文件夹</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Only one of FMA&apos;s smaller subsets</source>
        <translation>仅使用 FMA 的某个较小子集</translation>
    </message>
    <message>
        <source>Same as the archive</source>
        <translation>与归档文件相同</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>closed: with all ancestors; fine: the artist&apos;s choice; top: the one top-level genre</source>
        <translation>closed：含所有上级流派；fine：艺人所选；top：唯一的顶级流派</translation>
    </message>
    <message>
        <source>With all parent genres</source>
        <translation>含上级流派</translation>
    </message>
    <message>
        <source>As chosen by the artist</source>
        <translation>按艺人所选</translation>
    </message>
    <message>
        <source>Main genre only</source>
        <translation>仅主流派</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>fma: by artist; post: random 80/20, as in the post</source>
        <translation>fma：按艺人；post：随机 80/20，与博文相同</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>按艺人</translation>
    </message>
    <message>
        <source>Random, as in the post</source>
        <translation>随机，与博文相同</translation>
    </message>
    <message>
        <source>Verify checksums first</source>
        <translation>先验证校验和</translation>
    </message>
    <message>
        <source>Compare each file with FMA&apos;s SHA-1 checksum</source>
        <translation>将每个文件与 FMA 的 SHA-1 校验和比对</translation>
    </message>
    <message>
        <source>FMA archives</source>
        <translation>FMA 归档文件</translation>
    </message>
    <message>
        <source>%1 contains no %2.</source>
        <translation>%1 不含 %2。</translation>
    </message>
    <message>
        <source>The folder %1 contains no audio and was skipped.</source>
        <translation>文件夹 %1 不含音频，已跳过。</translation>
    </message>
    <message>
        <source>%1 files are not in any genre&apos;s folder and were skipped.</source>
        <translation>%1 个文件不在任何流派的文件夹中，已跳过。</translation>
    </message>
    <message>
        <source>%1 is not in any genre&apos;s folder and was skipped.</source>
        <translation>%1 不在任何流派的文件夹中，已跳过。</translation>
    </message>
    <message>
        <source>Files passed over, because their names do not end like those of music: %1 (%2).</source>
        <translation>因扩展名不属于音乐而略过的文件：%1（%2）。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed and was skipped.</source>
        <translation>无法列出文件夹 %1，已跳过。</translation>
    </message>
    <message>
        <source>All music lies in %1, so the folders in it were taken as the genres.</source>
        <translation>所有音乐都在 %1 中，因此将其中的文件夹视为流派。</translation>
    </message>
    <message>
        <source>%1 gives no split: that takes folders called train, validation and test. Choose another kind of split.</source>
        <translation>%1 没有给出划分：这需要名为 train、validation 和 test 的文件夹。请选择其他划分方式。</translation>
    </message>
    <message>
        <source>as given by the folders</source>
        <translation>由文件夹给定</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file</source>
        <translation>随机 80/10/10，种子 %1，按文件</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by album</source>
        <translation>随机 80/10/10，种子 %1，按专辑</translation>
    </message>
    <message>
        <source>Tracks of one artist stay together, and there are too few artists: split by album or by file (--split-by file).</source>
        <translation>同一艺人的曲目会放在一起，而艺人过少：请按专辑或文件划分 (--split-by file)。</translation>
    </message>
    <message>
        <source>Tracks of one album stay together, and there are too few albums: split by file (--split-by file).</source>
        <translation>同一专辑的曲目会放在一起，而专辑过少：请按文件划分 (--split-by file)。</translation>
    </message>
    <message>
        <source>Each genre needs at least three tracks.</source>
        <translation>每个流派至少需要三首曲目。</translation>
    </message>
    <message>
        <source>The folders give it none: add a folder for it, or split by artist, album or file (--split-by artist).</source>
        <translation>文件夹没有为其提供曲目：请为其添加一个文件夹，或按艺人、专辑或文件划分 (--split-by artist)。</translation>
    </message>
    <message>
        <source>%1 contains no folder with audio; put each genre&apos;s audio into a folder named after the genre.</source>
        <translation>%1 不含有音频的文件夹；请将每个流派的音频放入以该流派命名的文件夹。</translation>
    </message>
    <message>
        <source>%1 contains music, but no folders named after genres. If it is a genre&apos;s folder itself, give the folder above it, %2.</source>
        <translation>%1 含有音乐，但没有以流派命名的文件夹。如果它本身就是某个流派的文件夹，请指定其上级文件夹 %2。</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>划分依据</translation>
    </message>
    <message>
        <source>What stays in one split: an artist&apos;s tracks, an album&apos;s, or nothing (file); or the split that folders called train, validation and test give, which is the default where there are such folders</source>
        <translation>保持在同一划分中的内容：同一艺人的曲目、同一专辑的曲目，或不作限制 (file)；也可采用名为 train、validation 和 test 的文件夹给出的划分，有此类文件夹时默认采用</translation>
    </message>
    <message>
        <source>As given, or by artist</source>
        <translation>按给定，否则按艺人</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>按专辑</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>As given by the folders</source>
        <translation>由文件夹给定</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder with one subfolder per genre.</source>
        <translation>%1 不是文件夹；请指定每个流派各有一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>one genre per folder</source>
        <translation>每个文件夹一个流派</translation>
    </message>
    <message>
        <source>genres and sub-genres by folder</source>
        <translation>按文件夹分流派和子流派</translation>
    </message>
    <message>
        <source>One folder per genre</source>
        <translation>每个流派一个文件夹</translation>
    </message>
    <message>
        <source>Folder with one subfolder per genre</source>
        <translation>每个流派各有一个子文件夹的文件夹</translation>
    </message>
    <message>
        <source>Folders within a genre&apos;s are sub-genres</source>
        <translation>流派文件夹中的文件夹是子流派</translation>
    </message>
    <message>
        <source>Otherwise they are artists or albums</source>
        <translation>否则视为艺人或专辑</translation>
    </message>
    <message>
        <source>%1 were taken as one genre, %2: they differ only in how it is spelled.</source>
        <translation>%1 已视为同一流派 %2：它们只是写法不同。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the ID %1 of a genre is not a positive number.</source>
        <translation>流派的 ID %1 不是正数。</translation>
    </message>
    <message>
        <source>genre %1 has no title.</source>
        <translation>流派 %1 没有标题。</translation>
    </message>
    <message>
        <source>genre %1 is listed twice.</source>
        <translation>流派 %1 列出了两次。</translation>
    </message>
    <message>
        <source>genre %1 has the parent %2, which is not listed.</source>
        <translation>流派 %1 的上级流派 %2 未列出。</translation>
    </message>
    <message>
        <source>genre %1 has more than %2 ancestors, or is one of its own.</source>
        <translation>流派 %1 的上级流派超过 %2 个，或其上级中包含自身。</translation>
    </message>
    <message>
        <source>the table of genres is empty.</source>
        <translation>流派表格为空。</translation>
    </message>
    <message>
        <source>the column %1 is missing.</source>
        <translation>缺少列 %1。</translation>
    </message>
    <message>
        <source>genre_id and parent must be whole numbers.</source>
        <translation>genre_id 和 parent 必须是整数。</translation>
    </message>
    <message>
        <source>the table lists no genres.</source>
        <translation>表格没有列出流派。</translation>
    </message>
    <message>
        <source>this is not a table of the MTG-Jamendo dataset; give autotagging_genre.tsv.</source>
        <translation>这不是 MTG-Jamendo 数据集的表格；请指定 autotagging_genre.tsv。</translation>
    </message>
    <message>
        <source>there are %1 cells, too few.</source>
        <translation>只有 %1 个单元格，数量不足。</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>时长为负数。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>%1 lists track %2 a second time; each track belongs to one split.</source>
        <translation>%1 再次列出了曲目 %2；每首曲目只属于一个划分。</translation>
    </message>
    <message>
        <source>genres of %1</source>
        <translation>%1 中的流派</translation>
    </message>
    <message>
        <source>%1 contains no recording that has a genre in %2.</source>
        <translation>%1 不含在 %2 中有流派的录音。</translation>
    </message>
    <message>
        <source>MTG-Jamendo&apos;s own, by artist</source>
        <translation>MTG-Jamendo 自带划分，按艺人</translation>
    </message>
    <message>
        <source>MTG-Jamendo table</source>
        <translation>MTG-Jamendo 表格</translation>
    </message>
    <message>
        <source>autotagging_genre.tsv, or …-train.tsv of one of the splits</source>
        <translation>autotagging_genre.tsv，或某个划分的 …-train.tsv</translation>
    </message>
    <message>
        <source>MTG-Jamendo audio</source>
        <translation>MTG-Jamendo 音频</translation>
    </message>
    <message>
        <source>The folder that MTG-Jamendo&apos;s archives unpack to</source>
        <translation>MTG-Jamendo 归档文件解包到的文件夹</translation>
    </message>
    <message>
        <source>Files that the table lists, but that were not found: %1 (%2).</source>
        <translation>表格列出但未找到的文件：%1（%2）。</translation>
    </message>
    <message>
        <source>None of the files that %1 lists with a genre was found in %2.</source>
        <translation>%1 列出的带流派的文件在 %2 中一个也没有找到。</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>Table of genres</source>
        <translation>流派表格</translation>
    </message>
    <message>
        <source>Table of genres or label tracks</source>
        <translation>流派表格或标签轨</translation>
    </message>
    <message>
        <source>CSV or TSV with a column path (or file) and a column genre (or label), and artist, album and split where they are known; or a folder of Audacity&apos;s label tracks, or one of them, each with the name of its music (song.txt for song.mp3)</source>
        <translation>含 path（或 file）列和 genre（或 label）列的 CSV 或 TSV，已知时还可有 artist、album 和 split 列；或存放 Audacity 标签轨的文件夹，或单个标签轨，各与其音乐同名（song.mp3 对应 song.txt）</translation>
    </message>
    <message>
        <source>Music folder</source>
        <translation>音乐文件夹</translation>
    </message>
    <message>
        <source>What the table&apos;s paths are relative to, or where the music of label tracks lies, if not in their own folder</source>
        <translation>表格中路径的基准文件夹；或标签轨的音乐所在的文件夹（如不与标签轨在一起）</translation>
    </message>
    <message>
        <source>Two genres are both called %1; give one of them another title.</source>
        <translation>有两个流派都名为 %1；请为其中一个改名。</translation>
    </message>
    <message>
        <source>No track of the dataset has both audio and a genre with at least %1 training tracks; there is nothing to learn.</source>
        <translation>数据集中没有曲目既有音频，又属于至少有 %1 首训练曲目的流派；没有可学习的内容。</translation>
    </message>
    <message>
        <source>there are no columns path and genre.</source>
        <translation>没有 path 列和 genre 列。</translation>
    </message>
    <message>
        <source>%1 was left out: none of its lines is a label with its times.</source>
        <translation>已略去 %1：其中没有一行是带时间的标签。</translation>
    </message>
    <message>
        <source>Lines of %1 that were left out, because they do not begin with two times: %2 (the first is line %3).</source>
        <translation>%1 中因不以两个时间开头而略去的行：%2（首个为第 %3 行）。</translation>
    </message>
    <message>
        <source>No label in %1 names a genre; export label tracks from Audacity, each under the name of its music.</source>
        <translation>%1 中没有标签注明流派；请从 Audacity 导出标签轨，各与其音乐同名。</translation>
    </message>
    <message>
        <source>Each label is a genre of its whole file, whatever part of it the label marks.</source>
        <translation>每个标签都视为整个文件的流派，无论它标记的是哪一部分。</translation>
    </message>
    <message>
        <source>There must be at least one label, and each must have a name.</source>
        <translation>至少要有一个标注，且每个标注都必须有名称。</translation>
    </message>
    <message>
        <source>Two labels are both called &quot;%1&quot;; give one of them another name.</source>
        <translation>有两个标注都名为“%1”；请为其中一个改名。</translation>
    </message>
    <message>
        <source>The field &quot;parents&quot; does not name a parent for each label.</source>
        <translation>字段“parents”没有为每个标注指定上级。</translation>
    </message>
    <message>
        <source>Track %1 does not follow the one before it.</source>
        <translation>曲目 %1 没有接续上一首。</translation>
    </message>
    <message>
        <source>Track %1 has labels that are not in the label set.</source>
        <translation>曲目 %1 的标注不在标注集中。</translation>
    </message>
    <message>
        <source>Track %1 has a negative duration.</source>
        <translation>曲目 %1 的时长为负数。</translation>
    </message>
    <message>
        <source>The number of tracks without a label is negative.</source>
        <translation>没有标注的曲目数为负数。</translation>
    </message>
    <message>
        <source>The dataset cannot be used. %1</source>
        <translation>无法使用该数据集。%1</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder of music.</source>
        <translation>%1 不是文件夹；请指定音乐文件夹。</translation>
    </message>
    <message>
        <source>genres in the tags of the files</source>
        <translation>文件标签中的流派</translation>
    </message>
    <message>
        <source>%1 contains no music whose tags name a genre.</source>
        <translation>%1 不含标签注明流派的音乐。</translation>
    </message>
    <message>
        <source>Genres in tags</source>
        <translation>标签中的流派</translation>
    </message>
    <message>
        <source>Folder of music</source>
        <translation>音乐文件夹</translation>
    </message>
    <message>
        <source>The genres are those in the files&apos; own tags</source>
        <translation>流派取自文件自身的标签</translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;.</source>
        <translation>选项 %1 不能为“%2”。</translation>
    </message>
    <message>
        <source>The option %1 must be a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>选项 %1 必须是不小于 %2 的整数，而不是“%3”。</translation>
    </message>
    <message>
        <source>The option %1 must be true or false, not &quot;%2&quot;.</source>
        <translation>选项 %1 必须为 true 或 false，而不是“%2”。</translation>
    </message>
    <message>
        <source>Minimum tracks</source>
        <translation>最少曲目数</translation>
    </message>
    <message>
        <source>Genres with fewer training tracks are left out; 0 keeps all genres</source>
        <translation>略去训练曲目少于此数的流派；0 表示保留所有流派</translation>
    </message>
    <message>
        <source>The option %1 does not apply to this kind of dataset.</source>
        <translation>选项 %1 不适用于这种数据集。</translation>
    </message>
    <message>
        <source>The option %1 is missing (%2).</source>
        <translation>缺少选项 %1（%2）。</translation>
    </message>
    <message>
        <source>There is no reader called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的读取器。</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist</source>
        <translation>随机 80/10/10，种子 %1，按艺人</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file: no tag names an artist</source>
        <translation>随机 80/10/10，种子 %1，按文件：没有标签注明艺人</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist where tags name one (%2 of %3 files)</source>
        <translation>随机 80/10/10，种子 %1，按标签注明的艺人（%3 个文件中的 %2 个）</translation>
    </message>
    <message>
        <source>%1 has no tags, which would be the dataset&apos;s labels.</source>
        <translation>%1 没有标签，而标签应作为数据集的标注。</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>%1 中的标签</translation>
    </message>
    <message>
        <source>%1 contains none of the files that %2 lists in its path column.</source>
        <translation>%2 的 path 列列出的文件，%1 中一个也没有。</translation>
    </message>
    <message>
        <source>random 80/10/10 by artist or package, seed %1</source>
        <translation>随机 80/10/10，按艺人或软件包，种子 %1</translation>
    </message>
    <message>
        <source>random 90/10/0 by artist or package, seed %1</source>
        <translation>随机 90/10/0，按艺人或软件包，种子 %1</translation>
    </message>
    <message>
        <source>Tagged music</source>
        <translation>带标签的音乐</translation>
    </message>
    <message>
        <source>Table of tags</source>
        <translation>标签表格</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the files in the music folder</source>
        <translation>教师模型为音乐文件夹中的文件所给标签的 CSV</translation>
    </message>
    <message>
        <source>Folder with the files that the table lists</source>
        <translation>表格所列文件所在的文件夹</translation>
    </message>
    <message>
        <source>%1 does not have two dimensions, a row for each vector.</source>
        <translation>%1 不是每行一个向量的二维数组。</translation>
    </message>
    <message>
        <source>the table is empty.</source>
        <translation>表格为空。</translation>
    </message>
    <message>
        <source>no recording has a genre.</source>
        <translation>没有录音带有流派。</translation>
    </message>
    <message>
        <source>Lines left out in all: %1.</source>
        <translation>共略去的行数：%1。</translation>
    </message>
    <message>
        <source>no column genre or label names genres.</source>
        <translation>没有注明流派的 genre 列或 label 列。</translation>
    </message>
    <message>
        <source>a column track_id or path must name the recordings.</source>
        <translation>必须有 track_id 列或 path 列来指明录音。</translation>
    </message>
    <message>
        <source>there is more than one column of vectors.</source>
        <translation>有不止一列向量。</translation>
    </message>
    <message>
        <source>there is no tag column.</source>
        <translation>没有标签列。</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>已略去第 %1 行：%2</translation>
    </message>
    <message>
        <source>a column has no name.</source>
        <translation>有一列没有名称。</translation>
    </message>
    <message>
        <source>two columns are both called &quot;%1&quot;; rename one of them.</source>
        <translation>有两列都名为“%1”；请将其中一列改名。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2.</source>
        <translation>“%1”不属于：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not FILE.npy:ROW with a file beside the table.</source>
        <translation>“%1”不是 FILE.npy:ROW 形式，或其文件不在表格旁边。</translation>
    </message>
    <message>
        <source>%1 has vectors of another length.</source>
        <translation>%1 的向量长度不同。</translation>
    </message>
    <message>
        <source>%1 has no row %2.</source>
        <translation>%1 没有第 %2 行。</translation>
    </message>
    <message>
        <source>the vector contains something that is not a number.</source>
        <translation>向量中含有非数字内容。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number in range.</source>
        <translation>“%1”不是范围内的数字。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>%1 contains %2 twice, which no genuine archive does; download it again.</source>
        <translation>%1 中 %2 出现了两次，真正的归档文件不会如此；请重新下载。</translation>
    </message>
    <message>
        <source>%1 could not be decoded: it takes more memory than decoding may use.</source>
        <translation>无法解码 %1：所需内存超过解码允许使用的量。</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder stopped unexpectedly.</source>
        <translation>无法解码 %1：解码器意外停止。</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder did not answer for %2 seconds.</source>
        <translation>无法解码 %1：解码器有 %2 秒没有响应。</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; reinstall Genrescope. (%2)</source>
        <translation>无法启动程序组件 %1；请重新安装 Genrescope。（%2）</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; close other programs. (%2)</source>
        <translation>无法启动程序组件 %1；请关闭其他程序。（%2）</translation>
    </message>
    <message>
        <source>No memory could be shared with the part of the program that decodes music: %1.</source>
        <translation>无法与解码音乐的程序组件共享内存：%1。</translation>
    </message>
    <message>
        <source>The connection to another process of this training has broken (%1); continue the run with --resume.</source>
        <translation>与此训练的另一进程的连接已中断（%1）；请用 --resume 继续该训练任务。</translation>
    </message>
    <message>
        <source>Rank %1 on %2 ended: %3</source>
        <translation>%2 上的 rank %1 已结束：%3</translation>
    </message>
    <message>
        <source>Of %1 processes, these have not come to %2, port %3: rank %4; look what they say, and start all together.</source>
        <translation>在 %1 个进程中，以下进程没有连接到 %2 的端口 %3：rank %4；请查看它们的输出，然后一起启动所有进程。</translation>
    </message>
    <message>
        <source>Rank %1 on %2 could not reach the first process at %3, port %4; check that it was started and that MASTER_ADDR and MASTER_PORT name an address of its machine that others reach, or name its network with --interface.</source>
        <translation>%2 上的 rank %1 无法连接到位于 %3 端口 %4 的第一个进程；请检查它是否已启动，以及 MASTER_ADDR 和 MASTER_PORT 是否为其所在计算机可供其他进程访问的地址，或用 --interface 指定其网络。</translation>
    </message>
    <message>
        <source>What listens at %1, port %2, is not the first process of this training, or of another version; choose another MASTER_PORT, or install the same version everywhere.</source>
        <translation>在 %1 端口 %2 监听的不是此训练的第一个进程，或其版本不同；请选择其他 MASTER_PORT，或在各处安装相同版本。</translation>
    </message>
    <message>
        <source>Rank %1 on %2: %3</source>
        <translation>%2 上的 rank %1：%3</translation>
    </message>
    <message>
        <source>Rank 0 at %1 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>与位于 %1 的 rank 0 失去联系：其进程已结束，或其计算机无法访问；请在那里查明原因，然后用 --resume 继续该训练任务。</translation>
    </message>
    <message>
        <source>This process was told that there are %1 of them, and the first one that there are %2; start all with the same number.</source>
        <translation>此进程得知共有 %1 个进程，而第一个进程得知共有 %2 个；请以相同的数量启动所有进程。</translation>
    </message>
    <message>
        <source>There is another process of rank %1, on %2; give each a rank of its own, or, where two trainings run, each its own MASTER_PORT.</source>
        <translation>%2 上已有另一个 rank %1 的进程；请为每个进程指定各自的 rank；如同时运行两个训练，请为每个训练指定各自的 MASTER_PORT。</translation>
    </message>
    <message>
        <source>Rank %1 on %2 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>与 %2 上的 rank %1 失去联系：其进程已结束，或其计算机无法访问；请在那里查明原因，然后用 --resume 继续该训练任务。</translation>
    </message>
    <message>
        <source>%1 stands for all networks of this machine, and what is sent to the other processes is not encrypted; name one address in MASTER_ADDR, or an interface with --interface.</source>
        <translation>%1 代表本机的所有网络，而发送给其他进程的内容未加密；请在 MASTER_ADDR 中指定一个地址，或用 --interface 指定一个接口。</translation>
    </message>
    <message>
        <source>The first process cannot be reached at %1, port %2 (%3); set MASTER_ADDR to an address of its machine and MASTER_PORT to a free port, or name an interface with --interface.</source>
        <translation>无法连接到位于 %1 端口 %2 的第一个进程（%3）；请将 MASTER_ADDR 设为其所在计算机的地址，将 MASTER_PORT 设为空闲端口，或用 --interface 指定接口。</translation>
    </message>
    <message>
        <source>Near-duplicates are found by at least %1 mel bands; the features of %2 have %3.</source>
        <translation>查找近似重复至少需要 %1 个梅尔频带；%2 的特征有 %3 个。</translation>
    </message>
    <message>
        <source>%1 cannot be calibrated. %2</source>
        <translation>无法校准 %1。%2</translation>
    </message>
    <message>
        <source>The target precision must be above 0 and at most 1.</source>
        <translation>目标精确率必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>%1 cannot be evaluated on %2.</source>
        <translation>无法在 %2 上评估 %1。</translation>
    </message>
    <message>
        <source>%1 It needs other log-mel features (%2) than the dataset&apos;s (%3). Prepare the dataset again, or train a new model on it.</source>
        <translation>%1 它所需的对数梅尔特征（%2）与数据集的（%3）不同。请重新准备数据集，或用它训练新模型。</translation>
    </message>
    <message>
        <source>%1 %2 Evaluate it on a dataset whose genres it was trained on.</source>
        <translation>%1 %2 请在含有其训练流派的数据集上评估它。</translation>
    </message>
    <message>
        <source>There is no model to evaluate; give at least one checkpoint.</source>
        <translation>没有可评估的模型；请至少指定一个检查点。</translation>
    </message>
    <message>
        <source>Evaluation needs at least one crop per track, not %1.</source>
        <translation>评估时每首曲目至少需要一个裁剪段，不能为 %1。</translation>
    </message>
    <message>
        <source>%1 contains no tracks with features in its %2 split; prepare the dataset again or evaluate another split.</source>
        <translation>%1 的%2集中没有带特征的曲目；请重新准备数据集或评估其他划分。</translation>
    </message>
    <message>
        <source>%1 has no column for the genre %2.</source>
        <translation>%1 没有流派 %2 的列。</translation>
    </message>
    <message>
        <source>%1 says nothing about %2 of the %3 tracks to compare, such as number %4, %5.</source>
        <translation>%1 中缺少 %3 首待比较曲目中的 %2 首，例如第 %4 首 %5。</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has &apos;%2&apos;, for which the model has no place.</source>
        <translation>层“%1”有“%2”，而模型中没有对应位置。</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has %2 arrays, not %3.</source>
        <translation>层“%1”有 %2 个数组，应为 %3 个。</translation>
    </message>
    <message>
        <source>The model has %1 genres, and %2 names were given.</source>
        <translation>模型有 %1 个流派，却给出了 %2 个名称。</translation>
    </message>
    <message>
        <source>It has too few layers with weights: %1.</source>
        <translation>其中带权重的层过少：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>无法导入 %1。%2</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the process that reads it stopped unexpectedly.</source>
        <translation>无法导入 %1：读取它的进程意外停止。</translation>
    </message>
    <message>
        <source>A crop begins after the end of its clip.</source>
        <translation>有裁剪段的起点在其片段的结尾之后。</translation>
    </message>
    <message>
        <source>The input reference &apos;%1&apos; is not known.</source>
        <translation>输入参考“%1”未知。</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的临时文件：%2。</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2.</source>
        <translation>无法写入 %1 中的临时文件：%2。</translation>
    </message>
    <message>
        <source>The mel sample rate must lie between 1000 and 384000 Hz.</source>
        <translation>梅尔采样率必须介于 1000 和 384000 Hz 之间。</translation>
    </message>
    <message>
        <source>The FFT size must be a power of two between 128 and 65536.</source>
        <translation>FFT 大小必须是 128 到 65536 之间的 2 的幂。</translation>
    </message>
    <message>
        <source>The hop length must be at least a 64th of the FFT size and a millisecond, and at most the FFT size.</source>
        <translation>帧移必须不小于 FFT 大小的 1/64 和 1 毫秒，且不大于 FFT 大小。</translation>
    </message>
    <message>
        <source>The number of mel bands must lie between 1 and 1024.</source>
        <translation>梅尔频带数必须介于 1 和 1024 之间。</translation>
    </message>
    <message>
        <source>The lowest mel frequency must not be negative and must lie below the highest.</source>
        <translation>最低梅尔频率不能为负，且必须低于最高梅尔频率。</translation>
    </message>
    <message>
        <source>The highest mel frequency must not exceed half the sample rate.</source>
        <translation>最高梅尔频率不能超过采样率的一半。</translation>
    </message>
    <message>
        <source>The smallest mel power must be above 0 and at most 1.</source>
        <translation>最小梅尔功率必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>The dynamic range must be above 0 and at most 1000 dB.</source>
        <translation>动态范围必须大于 0 且不超过 1000 dB。</translation>
    </message>
    <message>
        <source>The audio contains samples that are not numbers or are far out of range, so no features can be computed from it; it is damaged.</source>
        <translation>音频含有非数字或远超范围的采样值，无法据此计算特征；音频已损坏。</translation>
    </message>
    <message>
        <source>The audio is too short: %1 samples at %2 Hz, but more than %3 are needed.</source>
        <translation>音频过短：%2 Hz 下只有 %1 个采样值，而所需数量须多于 %3 个。</translation>
    </message>
    <message>
        <source>There is no Fourier transform of %1 samples.</source>
        <translation>%1 个采样值无法进行傅里叶变换。</translation>
    </message>
    <message>
        <source>This part is silent: nothing of it counted.</source>
        <translation>这部分是静音：没有任何部分起作用。</translation>
    </message>
    <message>
        <source>A patch needs at least one frame and one mel band.</source>
        <translation>一个块至少需要一帧和一个梅尔频带。</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than %2, and a file is decoded once for all models; classify with one of them at a time.</source>
        <translation>%1 所需的对数梅尔特征与 %2 不同，而一个文件只为所有模型解码一次；请每次只用其中一个分类。</translation>
    </message>
    <message>
        <source>Classification needs at least one crop per section, not %1.</source>
        <translation>分类时每个段落至少需要一个裁剪段，不能为 %1。</translation>
    </message>
    <message>
        <source>A bootstrap needs a truth and a score for each track and label, a cluster for each track, and groups of labels that exist.</source>
        <translation>自助法需要每首曲目每个标注的真值和得分、每首曲目所属的分组，以及由现有标注组成的组。</translation>
    </message>
    <message>
        <source>It does not know the genre %1.</source>
        <translation>它不认识流派 %1。</translation>
    </message>
    <message>
        <source>An interval of a mean needs at least two values.</source>
        <translation>平均值的区间至少需要两个值。</translation>
    </message>
    <message>
        <source>Metrics of %1 tracks and %2 labels need %3 truths and scores, but there are %4 and %5.</source>
        <translation>%1 首曲目和 %2 个标注的指标需要 %3 个真值和得分，但实有 %4 个和 %5 个。</translation>
    </message>
    <message>
        <source>All labels are equal, so there is nothing to calibrate on.</source>
        <translation>所有标注都相同，因此没有可供校准的依据。</translation>
    </message>
    <message>
        <source>Its probabilities do not rise with the true labels, which no calibration can fix; train it longer or on more tracks.</source>
        <translation>其概率不随真实标注升高，任何校准都无法修正；请延长训练或使用更多曲目。</translation>
    </message>
    <message>
        <source>Metrics need one score for each truth, but there are %1 truths and %2 scores.</source>
        <translation>指标需要每个真值对应一个得分，但有 %1 个真值和 %2 个得分。</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but score %1 is not.</source>
        <translation>指标需要有限的得分，但得分 %1 不是。</translation>
    </message>
    <message>
        <source>Reliability needs a truth for each probability.</source>
        <translation>可靠性需要每个概率对应一个真值。</translation>
    </message>
    <message>
        <source>Reliability needs probabilities between 0 and 1.</source>
        <translation>可靠性需要介于 0 和 1 之间的概率。</translation>
    </message>
    <message>
        <source>Thresholds need probabilities between 0 and 1.</source>
        <translation>阈值需要介于 0 和 1 之间的概率。</translation>
    </message>
    <message>
        <source>Calls need a truth and a score for each track and label, and a threshold for each label.</source>
        <translation>判定需要每首曲目每个标注的真值和得分，以及每个标注的阈值。</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but one is not.</source>
        <translation>指标需要有限的得分，但其中有一个不是。</translation>
    </message>
    <message>
        <source>It has the format %1, which this version of the program does not know.</source>
        <translation>其格式为 %1，此版本的程序无法识别。</translation>
    </message>
    <message>
        <source>It names no genres.</source>
        <translation>它没有列出流派。</translation>
    </message>
    <message>
        <source>It names more than %1 genres.</source>
        <translation>它列出的流派超过 %1 个。</translation>
    </message>
    <message>
        <source>One of its genres has no name.</source>
        <translation>其中有一个流派没有名称。</translation>
    </message>
    <message>
        <source>It names the genre &apos;%1&apos; twice.</source>
        <translation>它重复列出了流派“%1”。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; contains values that are not finite.</source>
        <translation>张量“%1”含有非有限值。</translation>
    </message>
    <message>
        <source>It does not name all options of its model.</source>
        <translation>它没有给出其模型的所有选项。</translation>
    </message>
    <message>
        <source>Its crops must have between 1 and %1 frames.</source>
        <translation>其裁剪段必须有 1 到 %1 帧。</translation>
    </message>
    <message>
        <source>It names genres, but has no head to classify them.</source>
        <translation>它列出了流派，但没有用于分类的分类头。</translation>
    </message>
    <message>
        <source>Its activation &apos;%1&apos; is not known.</source>
        <translation>其激活函数“%1”未知。</translation>
    </message>
    <message>
        <source>Its epoch or step is negative.</source>
        <translation>其轮次或步数为负数。</translation>
    </message>
    <message>
        <source>One of its metrics is not finite.</source>
        <translation>其中有一个指标不是有限值。</translation>
    </message>
    <message>
        <source>It was pretrained without genres and cannot classify: train a model that starts from it (train --set start_from=FILE).</source>
        <translation>它是不使用流派预训练的，无法分类：请以它为起点训练模型 (train --set start_from=FILE)。</translation>
    </message>
    <message>
        <source>%1 is a safetensors file, but not a Genrescope checkpoint.</source>
        <translation>%1 是 safetensors 文件，但不是 Genrescope 检查点。</translation>
    </message>
    <message>
        <source>%1 is not a usable checkpoint. %2</source>
        <translation>%1 不是可用的检查点。%2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>未写入 %1。%2</translation>
    </message>
    <message>
        <source>%1 was not written: it contains text that is not valid UTF-8.</source>
        <translation>未写入 %1：其中含有不是有效 UTF-8 的文本。</translation>
    </message>
    <message>
        <source>Mean and maximum</source>
        <translation>平均值和最大值</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Standardize bands</source>
        <translation>标准化频带</translation>
    </message>
    <message>
        <source>Standardize each band by its mean and standard deviation over the training set</source>
        <translation>用训练集上的平均值和标准差标准化每个频带</translation>
    </message>
    <message>
        <source>Stem channels</source>
        <translation>前置卷积通道</translation>
    </message>
    <message>
        <source>Channels of the first of three convolutions that merge four frames into one; 0 = no convolutions</source>
        <translation>将四帧合并为一帧的三个卷积中首个卷积的通道数；0 = 不使用卷积</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Pooling over time</source>
        <translation>时间维上的池化</translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation>分类头 Dropout</translation>
    </message>
    <message>
        <source>Dropout rate before pooling over time</source>
        <translation>时间池化之前的 Dropout 比率</translation>
    </message>
    <message>
        <source>Head factor</source>
        <translation>分类头系数</translation>
    </message>
    <message>
        <source>Units of the hidden dense layer per label; 0 = no hidden layer</source>
        <translation>全连接隐藏层中每个标注对应的单元数；0 = 无隐藏层</translation>
    </message>
    <message>
        <source>The encoder gives %1 numbers, more than the %2 that genres can be learned from.</source>
        <translation>编码器给出 %1 个数值，超过了学习流派可用的 %2 个。</translation>
    </message>
    <message>
        <source>Bidirectional GRU</source>
        <translation>双向 GRU</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Number of stacked bidirectional layers</source>
        <translation>堆叠的双向层数</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Units per layer and direction</source>
        <translation>每层每个方向的单元数</translation>
    </message>
    <message>
        <source>The Keras weights lack &apos;%1&apos;.</source>
        <translation>Keras 权重缺少“%1”。</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1&apos; have the wrong shape.</source>
        <translation>Keras 权重“%1”的形状不对。</translation>
    </message>
    <message>
        <source>The Keras weights contain &apos;%1&apos;, which the model does not have.</source>
        <translation>Keras 权重含有模型没有的“%1”。</translation>
    </message>
    <message>
        <source>The Keras weights for &apos;%1&apos; do not contain three gates.</source>
        <translation>“%1”的 Keras 权重不含三个门。</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1.bias&apos; are not two rows.</source>
        <translation>Keras 权重“%1.bias”不是两行。</translation>
    </message>
    <message>
        <source>The Keras weights of &apos;%1&apos; differ in width.</source>
        <translation>“%1”的 Keras 权重宽度不一。</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no counterpart in Keras.</source>
        <translation>模型“%1”在 Keras 中没有对应模型。</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be true or false.</source>
        <translation>模型“%2”的选项“%1”必须为 true 或 false。</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be one of these: %3.</source>
        <translation>模型“%2”的选项“%1”必须为以下之一：%3。</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a whole number from %3 to %4.</source>
        <translation>模型“%2”的选项“%1”必须是 %3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a number from %3 to %4.</source>
        <translation>模型“%2”的选项“%1”必须是 %3 到 %4 的数字。</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;; the models are: %2.</source>
        <translation>没有模型“%1”；可用的模型有：%2。</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>模型“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>A model needs at least one mel band and between 1 and %1 labels; %2 bands and %3 labels were requested.</source>
        <translation>模型至少需要一个梅尔频带和 1 到 %1 个标注；请求的是 %2 个频带和 %3 个标注。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; occurs twice.</source>
        <translation>张量“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is missing.</source>
        <translation>缺少张量“%1”。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has the shape %2 where the model needs %3.</source>
        <translation>张量“%1”的形状为 %2，而模型需要 %3。</translation>
    </message>
    <message>
        <source>The model has no tensor &apos;%1&apos;.</source>
        <translation>模型没有张量“%1”。</translation>
    </message>
    <message>
        <source>Its calibration is out of range.</source>
        <translation>其校准超出范围。</translation>
    </message>
    <message>
        <source>Its hierarchy of genres does not fit its genres.</source>
        <translation>其流派层级与其流派不符。</translation>
    </message>
    <message>
        <source>Its label for recordings without music is none of its labels.</source>
        <translation>它用于非音乐录音的标注不在其标注之中。</translation>
    </message>
    <message>
        <source>It does not have exactly one threshold per genre.</source>
        <translation>它的阈值与流派不是一一对应。</translation>
    </message>
    <message>
        <source>One of its thresholds does not lie between 0 and 1.</source>
        <translation>其中有一个阈值不在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>it shrank while it was being read</source>
        <translation>读取时它变短了</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>其文件头嵌套过深</translation>
    </message>
    <message>
        <source>its header names &apos;%1&apos; twice</source>
        <translation>其文件头重复列出了“%1”</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>其文件头不是 JSON 对象</translation>
    </message>
    <message>
        <source>its header is not valid JSON</source>
        <translation>其文件头不是有效的 JSON</translation>
    </message>
    <message>
        <source>its metadata is not a JSON object</source>
        <translation>其元数据不是 JSON 对象</translation>
    </message>
    <message>
        <source>its metadata contains something other than text</source>
        <translation>其元数据含有非文本内容</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have dtype, shape and data_offsets</source>
        <translation>“%1”没有 dtype、shape 和 data_offsets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is of another type than F32</source>
        <translation>“%1”的类型不是 F32</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid shape</source>
        <translation>“%1”没有有效的形状</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>“%1”过大</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid offsets</source>
        <translation>“%1”没有有效的偏移量</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has offsets that do not fit its shape</source>
        <translation>“%1”的偏移量与其形状不符</translation>
    </message>
    <message>
        <source>it contains more than %1 arrays</source>
        <translation>它含有超过 %1 个数组</translation>
    </message>
    <message>
        <source>there is a gap or an overlap before &apos;%1&apos;</source>
        <translation>“%1”之前有空隙或重叠</translation>
    </message>
    <message>
        <source>its data is not as long as its header says</source>
        <translation>其数据长度与文件头声明的不符</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>它过短</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>它超过了 %1</translation>
    </message>
    <message>
        <source>its header claims to be larger than %1</source>
        <translation>其文件头声称超过 %1</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>它在文件头中就结束了</translation>
    </message>
    <message>
        <source>%1 cannot be read as a safetensors file: %2; download or create the file again.</source>
        <translation>无法将 %1 作为 safetensors 文件读取：%2；请重新下载或生成该文件。</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>未写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 was not written: a name or its metadata is not valid UTF-8.</source>
        <translation>未写入 %1：有名称或其元数据不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Number of stacked encoder layers</source>
        <translation>堆叠的编码器层数</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>注意力头数</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the number of mel bands</source>
        <translation>每层的注意力头数；必须能整除梅尔频带数</translation>
    </message>
    <message>
        <source>Feed-forward units</source>
        <translation>前馈单元数</translation>
    </message>
    <message>
        <source>Units of each layer&apos;s feed-forward network</source>
        <translation>每层前馈网络的单元数</translation>
    </message>
    <message>
        <source>Input scale</source>
        <translation>输入缩放</translation>
    </message>
    <message>
        <source>Factor applied to each frame before positional encodings are added; 0 = square root of the number of bands, as in the post</source>
        <translation>加入位置编码之前每帧所乘的系数；0 = 频带数的平方根，与博文相同</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout rate in the encoder</source>
        <translation>编码器中的 Dropout 比率</translation>
    </message>
    <message>
        <source>The transformer&apos;s %1 heads do not divide %2 mel bands; choose a divisor.</source>
        <translation>Transformer 的 %1 个头不能整除 %2 个梅尔频带；请选择其约数。</translation>
    </message>
    <message>
        <source>The model was given an input of shape %1 but takes (crops, at most %2 frames, %3 bands).</source>
        <translation>模型收到形状为 %1 的输入，但它接受的是（裁剪段，最多 %2 帧，%3 个频带）。</translation>
    </message>
    <message>
        <source>%1 contains a %2 of the features %3; a training can only start from a %4 of the features %5.</source>
        <translation>%1 包含特征为 %3 的 %2；训练只能从特征为 %5 的 %4 开始。</translation>
    </message>
    <message>
        <source>%1 has another input reference (%2); set input_reference to that.</source>
        <translation>%1 的输入参考不同（%2）；请将 input_reference 设为该值。</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder has no &apos;%2&apos; of the same shape; give the model the same options.</source>
        <translation>训练无法从 %1 开始：其编码器没有形状相同的“%2”；请为模型设置相同的选项。</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder also has a &apos;%2&apos;; give the model the same options.</source>
        <translation>训练无法从 %1 开始：其编码器还有“%2”；请为模型设置相同的选项。</translation>
    </message>
    <message>
        <source>A model needs at least one mel band.</source>
        <translation>模型至少需要一个梅尔频带。</translation>
    </message>
    <message>
        <source>There is nothing to measure the model &apos;%1&apos; against.</source>
        <translation>没有可与模型“%1”作比较的对象。</translation>
    </message>
    <message>
        <source>The device &apos;cuda&apos; cannot be used: this LibTorch or this machine has none; use &apos;auto&apos; or &apos;cpu&apos;.</source>
        <translation>无法使用设备“cuda”：此 LibTorch 或本机不具备；请使用“auto”或“cpu”。</translation>
    </message>
    <message>
        <source>Its model cannot be built: %1</source>
        <translation>无法构建其模型：%1</translation>
    </message>
    <message>
        <source>The model was given %1 values for %2 crops of %3 frames of %4 bands.</source>
        <translation>模型收到 %1 个值，对应 %2 个裁剪段，每段 %3 帧，每帧 %4 个频带。</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is &quot;%2&quot;, which is no whole number from %3 to %4; have it set by whatever starts the processes, or unset it to train in one.</source>
        <translation>环境变量 %1 的值为“%2”，不是 %3 到 %4 的整数；请让启动进程的程序设置它，或取消设置以在单个进程中训练。</translation>
    </message>
    <message>
        <source>It was written by another version of the program.</source>
        <translation>它由其他版本的程序写入。</translation>
    </message>
    <message>
        <source>It must hold between 1 and %1 excerpts.</source>
        <translation>它必须包含 1 到 %1 个选段。</translation>
    </message>
    <message>
        <source>It lacks &apos;%1&apos;.</source>
        <translation>它缺少“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have the right shape.</source>
        <translation>“%1”的形状不对。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains values that are not finite.</source>
        <translation>“%1”含有非有限值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which frames are masked.</source>
        <translation>“%1”没有说明哪些帧被遮盖。</translation>
    </message>
    <message>
        <source>%1 shows no reconstructed frames. %2</source>
        <translation>%1 没有显示重建的帧。%2</translation>
    </message>
    <message>
        <source>%1 already contains a training run; choose another folder for this one.</source>
        <translation>%1 已包含一个训练任务；请为此次训练选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 的第 %2 行已损坏。</translation>
    </message>
    <message>
        <source>It is not a list of runs.</source>
        <translation>它不是训练任务列表。</translation>
    </message>
    <message>
        <source>Two of its runs have the same id.</source>
        <translation>其中有两个训练任务的 ID 相同。</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 已损坏。%2</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) must lie between %3 and %4.</source>
        <translation>设置“%1”(%2) 必须介于 %3 和 %4 之间。</translation>
    </message>
    <message>
        <source>There is no table of tags to learn (tag_table): choose one.</source>
        <translation>没有可供学习的标签表格 (tag_table)：请选择一个。</translation>
    </message>
    <message>
        <source>Only genres have an average precision: choose the loss as the criterion (selection).</source>
        <translation>只有流派才有平均精度：请选择损失作为选优标准 (selection)。</translation>
    </message>
    <message>
        <source>The shortest crop (min_crop_frames) cannot be longer than the longest one (max_crop_frames).</source>
        <translation>最短裁剪段 (min_crop_frames) 不能长于最长裁剪段 (max_crop_frames)。</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>学习目标</translation>
    </message>
    <message>
        <source>What the model learns: genres, or a basis for learning them</source>
        <translation>模型学习的内容：流派，或学习流派的基础</translation>
    </message>
    <message>
        <source>Tag tables</source>
        <translation>标签表格</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the dataset&apos;s recordings; for the objective tags. Of several teachers, a line each, TABLE=WEIGHT</source>
        <translation>教师模型为数据集录音所给标签的 CSV；用于学习目标“教师模型的标签”。如有多个教师模型，每行一个：TABLE=WEIGHT</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed, machine and thread count give the same losses</source>
        <translation>种子、计算机和线程数相同，则损失相同</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Threads that train; 0 = one per core</source>
        <translation>用于训练的线程数；0 = 每个核心一个</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>Precision of the encoder&apos;s products in training; bfloat16 is used where the processor supports it</source>
        <translation>训练时编码器乘法运算的精度；在处理器支持时使用 bfloat16</translation>
    </message>
    <message>
        <source>Input reference</source>
        <translation>输入参考</translation>
    </message>
    <message>
        <source>What the level of a crop is relative to</source>
        <translation>裁剪段的电平以什么为参考</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Crops per step</source>
        <translation>每步的裁剪段数</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>最短裁剪段</translation>
    </message>
    <message>
        <source>Length of the shortest crop in frames</source>
        <translation>最短裁剪段的长度（帧）</translation>
    </message>
    <message>
        <source>Longest crop</source>
        <translation>最长裁剪段</translation>
    </message>
    <message>
        <source>Length of the longest crop in frames</source>
        <translation>最长裁剪段的长度（帧）</translation>
    </message>
    <message>
        <source>Evaluation crop</source>
        <translation>评估段长度</translation>
    </message>
    <message>
        <source>Length of a crop in frames in validation and afterward</source>
        <translation>验证时及之后所用裁剪段的长度（帧）</translation>
    </message>
    <message>
        <source>Evaluation crops</source>
        <translation>评估段数</translation>
    </message>
    <message>
        <source>Evenly spaced crops per track in validation and afterward</source>
        <translation>验证时及之后每首曲目的等间隔裁剪段数</translation>
    </message>
    <message>
        <source>Validation tracks</source>
        <translation>验证曲目数</translation>
    </message>
    <message>
        <source>Most validation tracks evaluated after each epoch, always the same ones; all after the last epoch; 0 = always all</source>
        <translation>每轮之后最多评估的验证曲目数，始终为相同的曲目；最后一轮之后评估全部；0 = 始终评估全部</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Passes over the training tracks, each followed by a validation</source>
        <translation>遍历训练曲目的次数，每次之后进行验证</translation>
    </message>
    <message>
        <source>Epoch size</source>
        <translation>每轮大小</translation>
    </message>
    <message>
        <source>Part of the training tracks that an epoch covers</source>
        <translation>一轮所覆盖的训练曲目比例</translation>
    </message>
    <message>
        <source>Minimum steps</source>
        <translation>最少步数</translation>
    </message>
    <message>
        <source>Fewest steps in an epoch, however small the data</source>
        <translation>一轮的最少步数，无论数据多少</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>步数上限</translation>
    </message>
    <message>
        <source>Stop after this many steps; 0 = no limit</source>
        <translation>达到此步数后停止；0 = 无限制</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How weights follow gradients</source>
        <translation>权重如何随梯度更新</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Peak learning rate of the schedule</source>
        <translation>调度中的最高学习率</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>How strongly weights are pulled toward 0 (AdamW)</source>
        <translation>权重被拉向 0 的强度 (AdamW)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training</source>
        <translation>训练期间学习率如何变化</translation>
    </message>
    <message>
        <source>Warmup</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>One cycle: part of all steps in which the rate rises</source>
        <translation>单周期：学习率上升的步数占总步数的比例</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>平台期系数</translation>
    </message>
    <message>
        <source>Plateau: factor by which the rate is reduced</source>
        <translation>平台期：降低学习率所用的系数</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>平台期耐心值</translation>
    </message>
    <message>
        <source>Plateau: epochs without improvement before the rate is reduced</source>
        <translation>平台期：降低学习率之前允许无改善的轮数</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation>最低学习率</translation>
    </message>
    <message>
        <source>Plateau: the rate never falls below this</source>
        <translation>平台期：学习率不会低于此值</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>梯度上限</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 = no limit</source>
        <translation>所有梯度的最大总范数；0 = 无限制</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>EMA 衰减率</translation>
    </message>
    <message>
        <source>Decay of the moving average of the weights, which is what is evaluated and saved; 0 = none</source>
        <translation>权重移动平均的衰减率，评估和保存的是该平均值；0 = 不使用</translation>
    </message>
    <message>
        <source>Positive weight</source>
        <translation>正例权重</translation>
    </message>
    <message>
        <source>Weight of the genres that a track has, relative to those that it does not have</source>
        <translation>曲目所属流派相对于非所属流派的权重</translation>
    </message>
    <message>
        <source>Positive focus</source>
        <translation>正例聚焦</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy positives count less; 0 = all count alike</source>
        <translation>非对称损失：降低易分正例权重的指数；0 = 全部同等看待</translation>
    </message>
    <message>
        <source>Negative focus</source>
        <translation>负例聚焦</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy negatives count less; 0 = all count alike</source>
        <translation>非对称损失：降低易分负例权重的指数；0 = 全部同等看待</translation>
    </message>
    <message>
        <source>Logit share</source>
        <translation>logit 占比</translation>
    </message>
    <message>
        <source>Share of the squared difference of logits in the loss, for soft targets</source>
        <translation>logit 差平方在损失中的占比，用于软目标</translation>
    </message>
    <message>
        <source>Gain shift</source>
        <translation>增益变化</translation>
    </message>
    <message>
        <source>Crops become louder or quieter by up to this many dB</source>
        <translation>裁剪段的音量最多增减这么多 dB</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Parameter of the Beta distribution by which pairs of crops are mixed; 0 = none</source>
        <translation>混合成对裁剪段所用 Beta 分布的参数；0 = 不混合</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>频率掩码</translation>
    </message>
    <message>
        <source>Masks along frequency per crop</source>
        <translation>每个裁剪段沿频率方向的掩码数</translation>
    </message>
    <message>
        <source>Mask height</source>
        <translation>掩码高度</translation>
    </message>
    <message>
        <source>Greatest height of a frequency mask in mel bands</source>
        <translation>频率掩码的最大高度（梅尔频带）</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>时间掩码</translation>
    </message>
    <message>
        <source>Masks along time per crop</source>
        <translation>每个裁剪段沿时间方向的掩码数</translation>
    </message>
    <message>
        <source>Mask length</source>
        <translation>掩码长度</translation>
    </message>
    <message>
        <source>Greatest length of a time mask in frames</source>
        <translation>时间掩码的最大长度（帧）</translation>
    </message>
    <message>
        <source>Mask start</source>
        <translation>掩码起始概率</translation>
    </message>
    <message>
        <source>Probability that a frame begins a mask whose frames are to be reconstructed</source>
        <translation>某帧成为掩码起点的概率，掩码内的帧需要重建</translation>
    </message>
    <message>
        <source>Mask continuation</source>
        <translation>掩码延续概率</translation>
    </message>
    <message>
        <source>Probability that a mask continues after each frame</source>
        <translation>掩码在每帧之后延续的概率</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Checkpoint whose encoder the training starts from; starter = the model that comes with the program, where it fits; empty = random weights</source>
        <translation>训练起始所用编码器的检查点；starter = 程序自带的模型（如适用）；留空 = 随机权重</translation>
    </message>
    <message>
        <source>Encoder rate</source>
        <translation>编码器学习率</translation>
    </message>
    <message>
        <source>Learning rate of the encoder relative to the head&apos;s; 0 = it stays as it is</source>
        <translation>编码器的学习率，相对于分类头的学习率；0 = 保持编码器不变</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师模型</translation>
    </message>
    <message>
        <source>Checkpoint with the same labels that rates each crop; empty = none</source>
        <translation>为每个裁剪段评分、标注相同的检查点；留空 = 无</translation>
    </message>
    <message>
        <source>Teacher share</source>
        <translation>教师模型占比</translation>
    </message>
    <message>
        <source>Share of the targets that the teacher&apos;s output replaces</source>
        <translation>由教师模型输出替换的目标比例</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>选优标准</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at, on the validation split</source>
        <translation>最佳检查点在验证集上以何者为最佳</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better checkpoint; 0 = never</source>
        <translation>连续这么多轮没有更好的检查点就停止；0 = 从不</translation>
    </message>
    <message>
        <source>A teacher&apos;s tags</source>
        <translation>教师模型的标签</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>遮盖的帧</translation>
    </message>
    <message>
        <source>Fixed level</source>
        <translation>固定电平</translation>
    </message>
    <message>
        <source>Clip maximum</source>
        <translation>片段最大值</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>平台期</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>加权 AP</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>没有设置“%1”。</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>裁剪段</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>训练时长</translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Pretraining</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Other checkpoints</source>
        <translation>其他检查点</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>最佳检查点</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation>设置“%1”不能为“%2”。</translation>
    </message>
    <message>
        <source>It holds no training.</source>
        <translation>其中没有训练。</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;; the recipes are: %2.</source>
        <translation>没有配方“%1”；可用的配方有：%2。</translation>
    </message>
    <message>
        <source>One of its epochs cannot be read.</source>
        <translation>其中有一轮无法读取。</translation>
    </message>
    <message>
        <source>Its tables have different lengths.</source>
        <translation>其表格长度不一。</translation>
    </message>
    <message>
        <source>Its random state cannot be restored.</source>
        <translation>无法恢复其随机状态。</translation>
    </message>
    <message>
        <source>%1 contains no training that can be resumed: there is no %2 in it.</source>
        <translation>%1 不含可继续的训练：其中没有 %2。</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 不是训练状态。</translation>
    </message>
    <message>
        <source>%1 cannot be resumed. %2</source>
        <translation>无法继续训练 %1。%2</translation>
    </message>
    <message>
        <source>%1 could not be decoded: %2.</source>
        <translation>无法解码 %1：%2。</translation>
    </message>
    <message>
        <source>%1 needs the columns “genre” (what a model calls it) and “name” (what is written).</source>
        <translation>%1 需要“genre”（模型使用的名称）和“name”（写入的名称）两列。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 is read-only; nothing was changed.</source>
        <translation>%1 为只读；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 has %2 names (hard links), which would become different files; nothing was changed.</source>
        <translation>%1 有 %2 个名称（硬链接），写入会使其变成不同的文件；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is open in a program, perhaps playing; nothing was changed.</source>
        <translation>%1 已在某个程序中打开，可能正在播放；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; nothing was changed.</source>
        <translation>%1 在读取时发生了变化；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile; nothing was changed.</source>
        <translation>%1 已被其他程序更改；未作任何更改。</translation>
    </message>
    <message>
        <source>There is no folder for the undo log; set HOME.</source>
        <translation>没有用于撤销日志的文件夹；请设置 HOME。</translation>
    </message>
    <message>
        <source>There is no batch “%1” in %2.</source>
        <translation>%2 中没有批次“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>无法创建 %1：%2。</translation>
    </message>
    <message>
        <source>No model is sure enough of a genre.</source>
        <translation>没有模型对某个流派有足够把握。</translation>
    </message>
    <message>
        <source>It has a genre, which stays.</source>
        <translation>它已有流派，保持不变。</translation>
    </message>
    <message>
        <source>It says so already.</source>
        <translation>标签内容已经相同。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>a row of a plan has %1 cells, not %2</source>
        <translation>计划中有一行有 %1 个单元格，应为 %2 个</translation>
    </message>
    <message>
        <source>The models have not heard it as it is now.</source>
        <translation>模型尚未听取它当前的内容。</translation>
    </message>
    <message>
        <source>%1 is no plan; the command tag writes one with --out.</source>
        <translation>%1 不是计划；命令 tag 可用 --out 写出计划。</translation>
    </message>
    <message>
        <source>%1 was changed after its tags were written; it stays as it is.</source>
        <translation>%1 在写入标签后又被更改；它保持不变。</translation>
    </message>
    <message>
        <source>%1 is not in the batch “%2”.</source>
        <translation>%1 不在批次“%2”中。</translation>
    </message>
    <message>
        <source>%1 has changed since the preview; look at it again.</source>
        <translation>%1 在预览之后发生了变化；请重新查看。</translation>
    </message>
    <message>
        <source>%1 would lose more than its tags; nothing was changed.</source>
        <translation>%1 会丢失标签以外的内容；未作任何更改。</translation>
    </message>
    <message>
        <source>The genres could not be read back from the copy of %1; nothing was changed.</source>
        <translation>无法从 %1 的副本中读回流派；未作任何更改。</translation>
    </message>
    <message>
        <source>The sound of the copy of %1 would not be the same; nothing was changed.</source>
        <translation>%1 的副本的声音会有所不同；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is no undo log of this program, or it is damaged.</source>
        <translation>%1 不是此程序的撤销日志，或已损坏。</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than those in %2; prepare the dataset again.</source>
        <translation>%1 所需的对数梅尔特征与 %2 中的不同；请重新准备数据集。</translation>
    </message>
    <message>
        <source>%1 has a hidden layer in its head, so genres cannot be sums of its tags; distill with head_factor 0.</source>
        <translation>%1 的分类头有隐藏层，因此流派无法表示为其标签之和；请以 head_factor 0 进行蒸馏。</translation>
    </message>
    <message>
        <source>Fitting a head needs at least one crop, two folds and one repeat, strengths above 0 to choose from, and shares from 0 to 1.</source>
        <translation>拟合分类头需要至少一个裁剪段、两折和一次重复，供选择的强度须大于 0，占比须为 0 到 1。</translation>
    </message>
    <message>
        <source>The dataset has no genre &apos;%1&apos; to promise.</source>
        <translation>数据集中没有可用于 --promise 的流派“%1”。</translation>
    </message>
    <message>
        <source>The model was not trained on a tag &apos;%1&apos;.</source>
        <translation>模型没有用标签“%1”训练过。</translation>
    </message>
    <message>
        <source>%1, trained on validation too</source>
        <translation>%1，也用验证集训练</translation>
    </message>
    <message>
        <source>%1 has too few tracks to learn from.</source>
        <translation>%1 的曲目过少，无法学习。</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>模型没有“%1”。</translation>
    </message>
    <message>
        <source>To tell music from what is none takes at least %1 recordings of either.</source>
        <translation>要区分音乐与非音乐，两者各需至少 %1 个录音。</translation>
    </message>
    <message>
        <source>Two teachers have a tag called &quot;%1&quot;, or the tables of one teacher have different columns; give them different names or the same columns.</source>
        <translation>有两个教师模型都有名为“%1”的标签，或同一教师模型的表格列不相同；请使用不同的名称或相同的列。</translation>
    </message>
    <message>
        <source>Distillation needs a tag table and the dataset it describes.</source>
        <translation>蒸馏需要标签表格及其描述的数据集。</translation>
    </message>
    <message>
        <source>%1 has other features than %2; prepare them with the same settings.</source>
        <translation>%1 的特征与 %2 不同；请用相同的设置准备它们。</translation>
    </message>
    <message>
        <source>A teacher&apos;s weight must be above 0.</source>
        <translation>教师模型的权重必须大于 0。</translation>
    </message>
    <message>
        <source>The tables of %1 must be repeated equally often.</source>
        <translation>%1 的表格重复次数必须相同。</translation>
    </message>
    <message>
        <source>tags of a teacher</source>
        <translation>教师模型的标签</translation>
    </message>
    <message>
        <source>The tables describe %1 prepared excerpts for training and %2 for validation; both are needed.</source>
        <translation>表格描述了 %1 个准备好的训练选段和 %2 个验证选段；两者缺一不可。</translation>
    </message>
    <message>
        <source>The tables have no tag &apos;%1&apos;.</source>
        <translation>表格中没有标签“%1”。</translation>
    </message>
    <message>
        <source>Tracks that are copies of others: %1. Copies count as one track, of all their genres.</source>
        <translation>与其他曲目相同的副本：%1。副本计为一首曲目，具有其全部流派。</translation>
    </message>
    <message>
        <source>The genre %1 has no track that can be learned from.</source>
        <translation>流派 %1 没有可供学习的曲目。</translation>
    </message>
    <message>
        <source>There are fewer than two genres with tracks that can be learned from; a model needs two to tell apart.</source>
        <translation>有可供学习曲目的流派不足两个；模型需要两个流派来区分。</translation>
    </message>
    <message>
        <source>Each genre is by a single artist, whom a model would learn instead; add tracks by others.</source>
        <translation>每个流派都只有一位艺人，模型学到的会是艺人；请添加其他艺人的曲目。</translation>
    </message>
    <message>
        <source>Teaching needs at least one crop and two folds, and strengths above 0 to choose from.</source>
        <translation>教学需要至少一个裁剪段和两折，供选择的强度须大于 0。</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>按艺人</translation>
    </message>
    <message>
        <source>by album or file: no artist is known</source>
        <translation>按专辑或文件：艺人未知</translation>
    </message>
    <message>
        <source>by artist where one is known (%1 of %2 tracks)</source>
        <translation>按艺人（%2 首曲目中有 %1 首艺人已知）</translation>
    </message>
    <message>
        <source>learned from all tracks but the test split; scores are cross-validated in %1 parts %2</source>
        <translation>从测试集之外的所有曲目学得；得分来自 %1 折交叉验证，%2</translation>
    </message>
    <message>
        <source>learned from all tracks; scores are cross-validated in %1 parts %2</source>
        <translation>从所有曲目学得；得分来自 %1 折交叉验证，%2</translation>
    </message>
    <message>
        <source>The model that it starts from had learned this dataset&apos;s labels already, so these scores flatter.</source>
        <translation>作为起点的模型已学过此数据集的标注，因此这些得分偏高。</translation>
    </message>
    <message>
        <source>Too few tracks to tell: %1.</source>
        <translation>曲目过少，无法判断：%1。</translation>
    </message>
    <message>
        <source>All tracks are by one artist, so that nobody knows whether others are recognized.</source>
        <translation>所有曲目都来自同一位艺人，因此无从得知能否识别其他艺人。</translation>
    </message>
    <message>
        <source>Tracks by other artists were recognized no better than by chance.</source>
        <translation>对其他艺人曲目的识别不比随机猜测好。</translation>
    </message>
    <message>
        <source>Recognized so far, but there are only %1 tracks by %2 artists to judge by.</source>
        <translation>目前能够识别，但可供判断的只有 %2 位艺人的 %1 首曲目。</translation>
    </message>
    <message>
        <source>Recognized better than by chance, but often mistaken.</source>
        <translation>识别优于随机猜测，但经常出错。</translation>
    </message>
    <message>
        <source>Add tracks by other artists.</source>
        <translation>请添加其他艺人的曲目。</translation>
    </message>
    <message>
        <source>About %1 more tracks by %2 more artists would help.</source>
        <translation>再添加约 %1 首曲目、%2 位新艺人会有帮助。</translation>
    </message>
    <message>
        <source>Pretraining needs a prepared dataset.</source>
        <translation>预训练需要准备好的数据集。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The datasets contain %1 prepared tracks for training and %2 for validation; pretraining needs both.</source>
        <translation>数据集中有 %1 首准备好的训练曲目和 %2 首验证曲目；预训练两者都需要。</translation>
    </message>
    <message>
        <source>%1 was trained with settings other than the queue&apos;s (%2); choose another folder for the ablation, or remove this one.</source>
        <translation>%1 的训练设置与队列的不同（%2）；请为消融选择其他文件夹，或移除此文件夹。</translation>
    </message>
    <message>
        <source>%1 was not trained on the data in %2; choose another folder for the ablation.</source>
        <translation>%1 不是用 %2 中的数据训练的；请为消融选择其他文件夹。</translation>
    </message>
    <message>
        <source>There are no clips to train on; prepare a dataset first.</source>
        <translation>没有可用于训练的片段；请先准备数据集。</translation>
    </message>
    <message>
        <source>%1 cannot be the teacher: %2.</source>
        <translation>%1 不能作为教师模型：%2。</translation>
    </message>
    <message>
        <source>it has other labels than this dataset</source>
        <translation>它的标注与此数据集不同</translation>
    </message>
    <message>
        <source>it uses the features %1, not %2</source>
        <translation>它使用的特征是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>it has another input reference (%1); set input_reference to that</source>
        <translation>它的输入参考不同（%1）；请将 input_reference 设为该值</translation>
    </message>
    <message>
        <source>runs version %1 of Genrescope, not %2; install the same one everywhere</source>
        <translation>运行的 Genrescope 版本是 %1，而不是 %2；请在各处安装相同版本</translation>
    </message>
    <message>
        <source>has another dataset in %1 (%2) than the first process has in %3 (%4); give all the same workspace</source>
        <translation>%1 中的数据集（%2）与第一个进程在 %3 中的数据集（%4）不同；请为所有进程指定相同的工作区</translation>
    </message>
    <message>
        <source>was started with other settings (%1) than the first process; give all the same options</source>
        <translation>启动时的设置（%1）与第一个进程不同；请为所有进程指定相同的选项</translation>
    </message>
    <message>
        <source>resumes another state of the run (step %1) than the first process (step %2); give all the same folder</source>
        <translation>继续训练的起始状态（第 %1 步）与第一个进程（第 %2 步）不同；请为所有进程指定相同的文件夹</translation>
    </message>
    <message>
        <source>Rank %1 on %2 %3.</source>
        <translation>%2 上的 rank %1：%3。</translation>
    </message>
    <message>
        <source>A batch of %1 crops cannot be divided among %2 processes; choose a larger batch or fewer processes.</source>
        <translation>一批 %1 个裁剪段不够分给 %2 个进程；请选择更大的批次或更少的进程。</translation>
    </message>
    <message>
        <source>%1 cannot be resumed on %2: it was trained on other data. Resume it on the original dataset, or start a new training.</source>
        <translation>无法在 %2 上继续训练 %1：它是用其他数据训练的。请在原数据集上继续，或开始新的训练。</translation>
    </message>
    <message>
        <source>The training in %1 stopped at step %2 because its %3 loss is no longer a finite number; train again with a lower learning rate. The best checkpoint so far is kept.</source>
        <translation>%1 中的训练在第 %2 步停止，因为其 %3 损失不再是有限数值；请用更低的学习率重新训练。目前最佳的检查点已保留。</translation>
    </message>
    <message>
        <source>There are no clips to validate on; prepare a dataset that has some.</source>
        <translation>没有可用于验证的片段；请准备一个含有此类片段的数据集。</translation>
    </message>
    <message>
        <source>%1 is a header without music: %2 s of audio where %3 s were expected.</source>
        <translation>%1 只有文件头而没有音乐：应有 %3 秒音频，实有 %2 秒。</translation>
    </message>
    <message>
        <source>%1 was cut off: %2 s of audio where %3 s were expected.</source>
        <translation>%1 被截断：应有 %3 秒音频，实有 %2 秒。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2% of its audio cannot be decoded.</source>
        <translation>%1 已损坏：其中 %2% 的音频无法解码。</translation>
    </message>
    <message>
        <source>Preparing %1 clips takes about %2, but there is only room for %3 in %4.</source>
        <translation>准备 %1 个片段约需 %2，但 %4 中只有 %3 的空间。</translation>
    </message>
    <message>
        <source>%1 is missing; prepare the dataset again.</source>
        <translation>缺少 %1；请重新准备数据集。</translation>
    </message>
    <message>
        <source>%1 contains no features with %2 bands; prepare the dataset again.</source>
        <translation>%1 不含 %2 个频带的特征；请重新准备数据集。</translation>
    </message>
    <message>
        <source>%1 contains %2 frames, fewer than expected; prepare the dataset again.</source>
        <translation>%1 含有 %2 帧，少于预期；请重新准备数据集。</translation>
    </message>
    <message>
        <source>%1 is incomplete; prepare the dataset again.</source>
        <translation>%1 不完整；请重新准备数据集。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>无法重命名 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is damaged or was written by another version; it is kept as %2 and replaced by a new one.</source>
        <translation>%1 已损坏或由其他版本写入；它已保留为 %2，并由新文件取代。</translation>
    </message>
    <message>
        <source>%1 had damaged lines (%2); their clips are prepared again.</source>
        <translation>%1 有损坏的行（%2）；其中的片段会重新准备。</translation>
    </message>
    <message>
        <source>%1 has features that are not finite numbers.</source>
        <translation>%1 含有不是有限数值的特征。</translation>
    </message>
    <message>
        <source>%1 does not match its checksum: it is damaged; prepare the dataset again.</source>
        <translation>%1 与其校验和不符，已损坏；请重新准备数据集。</translation>
    </message>
    <message>
        <source>%1 contains values that are not finite: it is damaged; prepare the dataset again.</source>
        <translation>%1 含有非有限值，已损坏；请重新准备数据集。</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>曲目 %1：%2</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this program reads versions up to %2.</source>
        <translation>其格式版本为 %1，而此程序最高支持版本 %2。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list of objects.</source>
        <comment>tracks</comment>
        <translation>字段“%1”必须是对象列表。</translation>
    </message>
    <message>
        <source>There is a track without the field &quot;feature&quot;.</source>
        <translation>有一首曲目缺少字段“feature”。</translation>
    </message>
    <message>
        <source>%1 is not a usable manifest. %2 Prepare the dataset again.</source>
        <translation>%1 不是可用的清单。%2 请重新准备数据集。</translation>
    </message>
    <message>
        <source>%1 has no shards; prepare them with --shard, or name their folders.</source>
        <translation>%1 没有分片；请用 --shard 准备分片，或指定其文件夹。</translation>
    </message>
    <message>
        <source>%1 is one of %2 shards, %3 one of %4.</source>
        <translation>%1 是 %2 个分片之一，%3 却是 %4 个分片之一。</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different audio: %3 has another size, time or checksum.</source>
        <translation>%1 和 %2 是由不同的音频准备的：%3 的大小、时间或校验和不同。</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different data, or with different options; prepare both again from the same.</source>
        <translation>%1 和 %2 是由不同的数据或用不同的选项准备的；请用相同的数据和选项重新准备两者。</translation>
    </message>
    <message>
        <source>%1 was written by an older version; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 由旧版本写入；它已保留为 %2，并根据来源重建。</translation>
    </message>
    <message>
        <source>%1 is damaged; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 已损坏；它已保留为 %2，并根据来源重建。</translation>
    </message>
    <message>
        <source>The tasks of this Slurm array are not in a row; name the shard as K/N instead.</source>
        <translation>此 Slurm 数组的任务编号不连续；请改用 K/N 指定分片。</translation>
    </message>
    <message>
        <source>This is no task of a Slurm array (SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT); name the shard as K/N instead.</source>
        <translation>这不是 Slurm 数组的任务（SLURM_ARRAY_TASK_ID 和 SLURM_ARRAY_TASK_COUNT）；请改用 K/N 指定分片。</translation>
    </message>
    <message>
        <source>%1 is no shard of a dataset; prepare shards with --shard.</source>
        <translation>%1 不是数据集的分片；请用 --shard 准备分片。</translation>
    </message>
    <message>
        <source>%1 makes no sense. %2 Prepare the shard again.</source>
        <translation>%1 的内容不合理。%2 请重新准备该分片。</translation>
    </message>
    <message>
        <source>All %1 tracks are one recording: their audio is the same.</source>
        <translation>全部 %1 首曲目是同一录音：它们的音频相同。</translation>
    </message>
    <message>
        <source>Copies of other tracks, whose audio is the same: %1 (%2 and %3, for example).</source>
        <translation>音频与其他曲目相同的副本：%1（例如 %2 和 %3）。</translation>
    </message>
    <message>
        <source>Copies lie in several splits: models are judged by recordings that they know.</source>
        <translation>副本出现在多个划分中：评判模型所用的录音是它们见过的。</translation>
    </message>
    <message>
        <source>Copies lay in several splits; they were all put into training, with their artists.</source>
        <translation>副本曾出现在多个划分中；已将它们连同其艺人全部归入训练集。</translation>
    </message>
    <message>
        <source>No track is left for %1. %2</source>
        <translation>%1集中没有剩余的曲目。%2</translation>
    </message>
    <message>
        <source>%1 contains no prepared dataset (no manifest.json); prepare one there first.</source>
        <translation>%1 不含准备好的数据集（没有 manifest.json）；请先在那里准备一个。</translation>
    </message>
    <message>
        <source>%1 was prepared by an older version; prepare it again from the same source (no clip is decoded again).</source>
        <translation>%1 由旧版本准备；请用相同的来源重新准备（无需再次解码片段）。</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be opened; check whether its folder can be written to. (%2)</source>
        <translation>无法打开您的音乐库数据库 %1；请检查其文件夹是否可写。（%2）</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, is damaged; start Genrescope again, and it is made anew from your music.</source>
        <translation>您的音乐库数据库 %1 已损坏；请重新启动 Genrescope，它会根据您的音乐重建。</translation>
    </message>
    <message>
        <source>There is no room for the catalog of your music, %1; make some and try again.</source>
        <translation>没有空间存放您的音乐库数据库 %1；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be read or written; start Genrescope again. (%2)</source>
        <translation>无法读取或写入您的音乐库数据库 %1；请重新启动 Genrescope。（%2）</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, was made by a later version of Genrescope.</source>
        <translation>您的音乐库数据库 %1 由更新版本的 Genrescope 创建。</translation>
    </message>
    <message>
        <source>What you have chosen for your library makes no sense; it is kept as %1. Add the folders again.</source>
        <translation>您为音乐库所作的选择无法解读；已保留为 %1。请重新添加文件夹。</translation>
    </message>
    <message>
        <source>The run in %1 could not be deleted; check whether the folder can be written.</source>
        <translation>无法删除 %1 中的训练任务；请检查该文件夹是否可写。</translation>
    </message>
    <message>
        <source>The run in %1 could not be restored; check whether the folder can be written.</source>
        <translation>无法恢复 %1 中的训练任务；请检查该文件夹是否可写。</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; cannot be used; save it again or delete it. %2</source>
        <translation>无法使用预设“%1”；请重新保存或将其删除。%2</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; could not be deleted; check whether the folder %2 can be written.</source>
        <translation>无法删除预设“%1”；请检查文件夹 %2 是否可写。</translation>
    </message>
    <message>
        <source>choose models of your own</source>
        <translation>选择您自己的模型</translation>
    </message>
    <message>
        <source>%1, the part of the program that trains models, could not be loaded; install the package genrescope-engine, or close other programs if memory is short. (%2)</source>
        <translation>无法加载用于训练模型的程序组件 %1；请安装软件包 genrescope-engine，如内存不足则请关闭其他程序。（%2）</translation>
    </message>
    <message>
        <source>There are no starter models in %1: install the package genrescope-models, copy resources/models from Genrescope&apos;s source there, or %2.</source>
        <translation>%1 中没有自带模型：请安装软件包 genrescope-models，或将 Genrescope 源代码中的 resources/models 复制到那里，或%2。</translation>
    </message>
    <message>
        <source>%1 came with Genrescope and stays as it is; teach it your genres, and you have a model of your own.</source>
        <translation>%1 是 Genrescope 自带的，会保持不变；教它识别您的流派，就能得到您自己的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <translation>内存不足；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This version of Genrescope knows no field &quot;%1&quot;.</source>
        <translation>此版本的 Genrescope 没有字段“%1”。</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Genrescope; use that version to open it.</source>
        <translation>%1 由更新版本的 Genrescope 写入；请用该版本打开。</translation>
    </message>
    <message>
        <source>%1 lists more than a million tracks; it is left as it is.</source>
        <translation>%1 列出了超过一百万首曲目；它保持不变。</translation>
    </message>
    <message>
        <source>%1 is not a playlist, or is damaged: M3U and XSPF can be read.</source>
        <translation>%1 不是播放列表，或已损坏：可读取 M3U 和 XSPF。</translation>
    </message>
</context>
<context>
    <name>genrescope::ModelChoice</name>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>%1 (starter)</source>
        <comment>name of a model</comment>
        <translation>%1（自带）</translation>
    </message>
    <message>
        <source>Model %1: none</source>
        <translation>模型 %1：无</translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation>模型 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln genre(s)</source>
        <translation>
            <numerusform>%1，%Ln 个流派</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation: %1</source>
        <translation>验证集上按样本数加权的平均精度：%1</translation>
    </message>
    <message>
        <source>A starter model that comes with Genrescope. Your own models can replace it.</source>
        <translation>Genrescope 自带的模型。可用您自己的模型替换。</translation>
    </message>
    <message>
        <source>Open checkpoint…</source>
        <translation>打开检查点…</translation>
    </message>
    <message>
        <source>Use the starter models</source>
        <translation>使用自带模型</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>模型：</translation>
    </message>
    <message>
        <source>Add another model</source>
        <translation>添加其他模型</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
</context>
<context>
    <name>genrescope::OptionBox</name>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>检查点 (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackList</name>
    <message>
        <source>Back to all tracks</source>
        <translation>返回所有曲目</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackModel</name>
    <message>
        <source>%1, now playing</source>
        <translation>%1，正在播放</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>genrescope::OverviewBar</name>
    <message>
        <source>Overview of the track</source>
        <translation>曲目概览</translation>
    </message>
    <message>
        <source>The whole track; the frame marks the part shown in the spectrogram below. Alt and the left and right arrow keys move it.</source>
        <translation>整首曲目；方框标出下方频谱图所显示的部分。用 Alt 加左右方向键可移动它。</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>无曲目</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 / %2；可见：%3 至 %4</translation>
    </message>
</context>
<context>
    <name>genrescope::PathPicker</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>选择文件或文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation>%1：浏览</translation>
    </message>
</context>
<context>
    <name>genrescope::PlayerBar</name>
    <message>
        <source>Previous track</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>A–B loop</source>
        <translation>A–B 循环</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Mark the start of a loop (L)</source>
        <translation>标记循环起点 (L)</translation>
    </message>
    <message>
        <source>A–… loop</source>
        <translation>A–… 循环</translation>
    </message>
    <message>
        <source>Loop, start marked</source>
        <translation>循环，已标记起点</translation>
    </message>
    <message>
        <source>Mark the end of the loop (L)</source>
        <translation>标记循环终点 (L)</translation>
    </message>
    <message>
        <source>Loop, on</source>
        <translation>循环，已开启</translation>
    </message>
    <message>
        <source>Clear the loop (L)</source>
        <translation>清除循环 (L)</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>随机播放队列</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>循环：关</translation>
    </message>
    <message>
        <source>Repeat: the whole queue</source>
        <translation>循环：整个队列</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>循环：此曲目</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
</context>
<context>
    <name>genrescope::Playlists</name>
    <message>
        <source>Playlist</source>
        <translation>播放列表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of %1 are not files and were left out.</source>
        <translation>
            <numerusform>%1 中有 %Ln 个条目不是文件，已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::PrecisionRecallChart</name>
    <message>
        <source>Precision and recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>%1: threshold %2, precision %3, recall %4</source>
        <translation>%1：阈值 %2，精确率 %3，召回率 %4</translation>
    </message>
    <message>
        <source>%1: no track reaches the threshold %2</source>
        <translation>%1：没有曲目达到阈值 %2</translation>
    </message>
</context>
<context>
    <name>genrescope::PreferencesDialog</name>
    <message>
        <source>System default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Sound device:</source>
        <translation>音频设备(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Cores for the library:</source>
        <translation>音乐库所用核心数(&amp;C)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>How many cores hear the tracks of the library at once, from its next scan on</source>
        <translation>同时听取音乐库曲目的核心数，从下次扫描起生效</translation>
    </message>
    <message>
        <source>&amp;Keep the list of tracks for the next start</source>
        <translation>为下次启动保留曲目列表(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>记住最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>genrescope::ProbabilityBars</name>
    <message>
        <source>now</source>
        <comment>the probability at the playhead</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>called</source>
        <comment>the probability reaches the threshold</comment>
        <translation>已判定</translation>
    </message>
    <message>
        <source>learned from another model</source>
        <translation>从其他模型学得</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>The most probable genres for the whole track, according to each model.</source>
        <translation>各模型认为整首曲目最可能的流派。</translation>
    </message>
    <message>
        <source>A model calls a genre when its probability for the whole track reaches the model&apos;s threshold for that genre, the line across the bar. Called genres have a check mark.</source>
        <translation>某流派在整首曲目上的概率达到模型对该流派的阈值（条上的竖线）时，模型即判定该流派。已判定的流派带有勾号。</translation>
    </message>
    <message>
        <source>%1 %2, called</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2，已判定</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two models</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2; the models disagree</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1：%2；各模型意见不一</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; learned from another model&apos;s tags alone: %2</source>
        <comment>a genre, tags</comment>
        <translation>%1；仅从其他模型的标签中学得：%2</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln points</source>
        <comment>difference between two percentages, at least 25</comment>
        <translation>
            <numerusform>≠ %Ln 点</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ top: %1</source>
        <comment>the only model that puts this genre first</comment>
        <translation>≠ 首位：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::QueuePanel</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model and recipe, changed settings</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Waiting (%Ln)</source>
        <translation>
            <numerusform>等待中（%Ln）(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>启动队列</translation>
    </message>
    <message>
        <source>Train the waiting runs one after the other</source>
        <translation>依次训练等待中的任务</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>使用其设置</translation>
    </message>
    <message>
        <source>Fill in the form with the settings of the selected run</source>
        <translation>用所选训练任务的设置填写表单</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Do not train the selected run</source>
        <translation>不训练所选任务</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>等待中的训练任务</translation>
    </message>
</context>
<context>
    <name>genrescope::ReaderFields</name>
    <message>
        <source>%1:</source>
        <comment>the label of a field</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Matching files (%1)</source>
        <translation>匹配的文件（%1）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::RecipeBox</name>
    <message>
        <source>Delete preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>删除预设“%1”？</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Replace the preset “%1”?</source>
        <translation>替换预设“%1”？</translation>
    </message>
    <message>
        <source>Fills in the settings below; what you change afterward takes precedence</source>
        <translation>填入下方的设置；之后所作的更改优先</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>保存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>删除预设(&amp;D)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
</context>
<context>
    <name>genrescope::ReconstructionPanel</name>
    <message>
        <source>Epoch %1: what is filled in is off by %2 dB (root mean square); each band&apos;s mean over the other frames would be off by %3 dB. Track %4 of the validation split.</source>
        <translation>第 %1 轮：补全内容的偏差为 %2 dB（均方根）；若用各频带在其余帧上的平均值，偏差为 %3 dB。验证集的曲目 %4。</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Masked frames, filled in by %1</source>
        <translation>遮盖的帧，由 %1 补全</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <translation>选段 %1</translation>
    </message>
    <message>
        <source>Which excerpt</source>
        <translation>哪个选段</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Export the picture as PNG</source>
        <translation>将图片导出为 PNG</translation>
    </message>
</context>
<context>
    <name>genrescope::ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>How often true</source>
        <translation>成立的频率</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定数</translation>
    </message>
    <message>
        <source>%1, its own output</source>
        <translation>%1，原始输出</translation>
    </message>
    <message>
        <source>%1: probabilities are off by %2 on average</source>
        <translation>%1：概率平均偏差 %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ResultExport</name>
    <message>
        <source>There are no genres over time yet; wait until the models have heard the track.</source>
        <translation>尚无随时间变化的流派；请等待模型听完该曲目。</translation>
    </message>
</context>
<context>
    <name>genrescope::RobustnessChart</name>
    <message>
        <source>Score, %</source>
        <translation>得分，%</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>变化量</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>music</comment>
        <translation>原样</translation>
    </message>
    <message>
        <source>%1: %2 as it is</source>
        <comment>model, score</comment>
        <translation>%1：原样 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>change, score</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>genrescope::RobustnessDialog</name>
    <message>
        <source>Scores of %1</source>
        <comment>a genre</comment>
        <translation>%1 的得分</translation>
    </message>
    <message>
        <source>No change moves the score of %1.</source>
        <translation>没有改动会影响 %1 的得分。</translation>
    </message>
    <message>
        <source>The largest move: %1 hears %2 at %3 instead of %4 (%5).</source>
        <comment>model, genre, two scores, change</comment>
        <translation>最大变化：%1 对 %2 的得分为 %3，而非 %4（%5）。</translation>
    </message>
    <message>
        <source>Asking the models about five versions of the track…</source>
        <translation>正在就该曲目的五个版本询问模型…</translation>
    </message>
    <message>
        <source>Of this track, the first %1 were heard.</source>
        <translation>只听取了此曲目的前 %1。</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <comment>a change, why</comment>
        <translation>已略去：%1。%2</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>得分有多稳健？</translation>
    </message>
    <message>
        <source>The same music, changed as happens on its way to listeners. Dashed lines are the scores of the track as it is: the closer the marks are to them, the less the scores depend on anything but the music.</source>
        <translation>同一段音乐，按其传播到听众途中会发生的情况加以改动。虚线是曲目原样的得分：标记点越接近虚线，得分就越只取决于音乐本身。</translation>
    </message>
    <message>
        <source>&amp;Genre:</source>
        <translation>流派(&amp;G)：</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTable</name>
    <message>
        <source>The run %1 was deleted.</source>
        <translation>已删除训练任务 %1。</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>训练任务(&amp;U)</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选训练任务</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>仅显示差异(&amp;Y)</translation>
    </message>
    <message>
        <source>Show only settings that differ between runs</source>
        <translation>仅显示各训练任务之间不同的设置</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>使用其设置</translation>
    </message>
    <message>
        <source>Fill in the form on the left with the settings of the selected run</source>
        <translation>用所选训练任务的设置填写左侧的表单</translation>
    </message>
    <message>
        <source>Start new runs from it</source>
        <translation>以其为起点新建训练</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Continue the selected run from its last complete epoch, as if it had never been interrupted</source>
        <translation>从最后一个完整的轮次继续所选训练任务，如同从未中断</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the selected run and its checkpoints; this can be undone</source>
        <translation>删除所选训练任务及其检查点；此操作可以撤销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练任务</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Checked runs are shown in the charts</source>
        <translation>勾选的训练任务会显示在图表中</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Best AP</source>
        <translation>最佳 AP</translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation, at the best epoch</source>
        <translation>最佳轮次在验证集上按样本数加权的平均精度</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>宏平均 AP</translation>
    </message>
    <message>
        <source>Mean average precision over genres on validation, at the best epoch</source>
        <translation>最佳轮次在验证集上各流派平均精度的均值</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <source>Epoch with the best validation score</source>
        <translation>验证得分最高的轮次</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Validation loss per crop, at the best epoch</source>
        <translation>最佳轮次在验证集上每个裁剪段的损失</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From the start of the run to its last validation</source>
        <translation>从训练开始到最后一次验证</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation>双击可编辑</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>正在运行，%1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Finished early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Trains elsewhere</source>
        <translation>正在别处训练</translation>
    </message>
</context>
<context>
    <name>genrescope::SeekSlider</name>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingField</name>
    <message>
        <source>Recipe: %1</source>
        <translation>配方：%1</translation>
    </message>
    <message>
        <source>Differs from the recipe; restore %1</source>
        <translation>与配方不同；恢复为 %1</translation>
    </message>
    <message>
        <source>Restore the recipe&apos;s value: %1</source>
        <translation>恢复配方的值：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingTable</name>
    <message>
        <source>Restore the recipe&apos;s values</source>
        <translation>恢复配方的值</translation>
    </message>
</context>
<context>
    <name>genrescope::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Open music</source>
        <translation>打开音乐</translation>
    </message>
    <message>
        <source>Drop it anywhere</source>
        <translation>拖放到任意位置</translation>
    </message>
    <message>
        <source>Play from a position</source>
        <translation>从某一位置播放</translation>
    </message>
    <message>
        <source>Click the spectrogram or the timeline</source>
        <translation>点击频谱图或时间线</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Drag the spectrogram</source>
        <translation>拖动频谱图</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>时间缩放</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom in frequency</source>
        <translation>频率缩放</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 滚轮</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 已分配给“%2”。</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All defaults</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>Double-click keys, or press F2, to change them.</source>
        <translation>双击按键或按 F2 即可更改。</translation>
    </message>
</context>
<context>
    <name>genrescope::SimilarLine</name>
    <message>
        <source>Similar to %1</source>
        <translation>与 %1 相似</translation>
    </message>
    <message numerus="yes">
        <source>Similar to %1 and %Ln other track(s)</source>
        <translation>
            <numerusform>与 %1 及另外 %Ln 首曲目相似</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the search before (Esc)</source>
        <translation>返回之前的搜索 (Esc)</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramControls</name>
    <message>
        <source>Spectrogram colors</source>
        <translation>频谱图配色</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>显示的最低电平</translation>
    </message>
    <message>
        <source>Levels below this, relative to the loudest, all get the same color</source>
        <translation>相对于最响处，低于此值的电平都显示为同一颜色</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>显示的最高电平</translation>
    </message>
    <message>
        <source>Levels above this, relative to the loudest, all get the same color</source>
        <translation>相对于最响处，高于此值的电平都显示为同一颜色</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>频谱图</translation>
    </message>
    <message>
        <source>The log-mel spectrogram of the track, as the models receive it. Plus and minus zoom; Alt and the arrow keys move the view.</source>
        <translation>曲目的对数梅尔频谱图，即模型接收的内容。用加号和减号缩放；用 Alt 加方向键移动视图。</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the playhead visible during playback</source>
        <translation>播放时使播放位置保持可见</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3</source>
        <translation>%1 · %2 Hz · 频带 %3</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB</source>
        <translation>%1 · %2 Hz · 频带 %3 · %4 dB</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB · log-odds %5</source>
        <translation>%1 · %2 Hz · 频带 %3 · %4 dB · 对数几率 %5</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>无曲目</translation>
    </message>
    <message>
        <source>%1 of %2, following the playhead; visible: %3 to %4</source>
        <translation>%1 / %2，跟随播放位置；可见：%3 至 %4</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 / %2；可见：%3 至 %4</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrumPanel</name>
    <message>
        <source>Save the spectrogram as an image</source>
        <translation>将频谱图保存为图像</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2. Choose another folder.</source>
        <translation>无法将图像写入 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>频谱图</translation>
    </message>
    <message>
        <source>Save the spectrogram as an image…</source>
        <translation>将频谱图保存为图像…</translation>
    </message>
</context>
<context>
    <name>genrescope::TagDialog</name>
    <message>
        <source>Reading tags…</source>
        <translation>正在读取标签…</translation>
    </message>
    <message numerus="yes">
        <source>Writing… %Ln file(s) so far</source>
        <translation>
            <numerusform>正在写入… 已完成 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back… %Ln file(s) so far</source>
        <translation>
            <numerusform>正在撤回… 已完成 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written.</source>
        <translation>
            <numerusform>已写入 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>已撤回 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln 个文件无法写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be written.</source>
        <translation>没有要写入的内容。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>写入 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>写入流派标签</translation>
    </message>
    <message>
        <source>What the files say now, and what they are to say then, by what the models have heard. Edit a cell to have other genres written, separated by semicolons; uncheck a file to leave it out. Everything that is written can be taken back, byte for byte.</source>
        <translation>文件现有的内容，以及根据模型听出的结果将要写入的内容。编辑单元格可写入其他流派，用分号分隔；取消勾选可略去文件。写入的所有内容都可以逐字节撤回。</translation>
    </message>
    <message>
        <source>Genres of the files, now and then</source>
        <translation>文件的流派，现在与将来</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Earlier changes…</source>
        <translation>以往的更改…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Gives the files that were written last their bytes back</source>
        <translation>使上次写入的文件恢复原来的字节</translation>
    </message>
</context>
<context>
    <name>genrescope::TagHistoryDialog</name>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln file(s)</source>
        <translation>
            <numerusform>撤回 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>全部撤回</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>正在撤回…</translation>
    </message>
    <message>
        <source>Nothing was written into tags yet.</source>
        <translation>尚未向标签写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>已撤回 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already undone.</source>
        <translation>
            <numerusform>%Ln 个文件此前已撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln 个文件保持不变：</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier changes of tags</source>
        <translation>以往的标签更改</translation>
    </message>
    <message>
        <source>Files get the bytes back that they had before their tags were written. Files that were changed since stay as they are; of files that were written several times, take back the latest first.</source>
        <translation>文件会恢复写入标签之前的字节。此后被更改过的文件保持不变；多次写入的文件，请先撤回最近一次。</translation>
    </message>
    <message>
        <source>&amp;Written:</source>
        <translation>写入时间(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Files; select some to take back only them:</source>
        <translation>文件；选中部分文件可只撤回它们(&amp;F)：</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
</context>
<context>
    <name>genrescope::TagRulesForm</name>
    <message>
        <source>&amp;Genres of:</source>
        <translation>流派来源(&amp;G)：</translation>
    </message>
    <message>
        <source>all models that know them</source>
        <translation>所有认识它的模型</translation>
    </message>
    <message>
        <source>A genre is written if all models that know it call it, or if the one that is chosen does</source>
        <translation>如果所有认识该流派的模型都判定它，或选定的模型判定它，则写入该流派</translation>
    </message>
    <message>
        <source>&amp;Existing genres:</source>
        <translation>现有流派(&amp;E)：</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>append</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Files that have genres stay as they are; or new ones are put behind them; or new ones take their place</source>
        <translation>已有流派的文件保持不变；或将新流派放在其后；或由新流派取代</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>阈值(&amp;T)：</translation>
    </message>
    <message>
        <source>as the model calls it</source>
        <translation>以模型的判定为准</translation>
    </message>
    <message>
        <source>%</source>
        <comment>suffix of a percentage, with its space</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>From which probability a genre is written</source>
        <translation>流派达到多大概率时写入</translation>
    </message>
    <message>
        <source>Genres per file, at &amp;most:</source>
        <translation>每个文件最多流派数(&amp;M)：</translation>
    </message>
    <message>
        <source>The most probable ones are written</source>
        <translation>写入最可能的流派</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>名称表格</translation>
    </message>
    <message>
        <source>as the models call them</source>
        <translation>使用模型的名称</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>A table with the columns genre (what a model calls it) and name (what is written; empty: nothing)</source>
        <translation>含 genre 列（模型使用的名称）和 name 列（写入的名称；留空表示不写入）的表格</translation>
    </message>
    <message>
        <source>&amp;ID3 version:</source>
        <translation>ID3 版本(&amp;I)：</translation>
    </message>
    <message>
        <source>that of the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>Old players understand ID3v2.3 alone; a file without a tag gets 2.4</source>
        <translation>旧播放器只支持 ID3v2.3；没有标签的文件使用 2.4</translation>
    </message>
    <message>
        <source>Also write how probable they are (GENRESCOPE)</source>
        <translation>同时写入其概率 (GENRESCOPE)</translation>
    </message>
    <message>
        <source>Keep the files&apos; times</source>
        <translation>保留文件时间</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableBox</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1，编号 %2</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>权重：</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1：权重</translation>
    </message>
    <message>
        <source>How much the teacher of this table counts</source>
        <translation>此表格的教师模型所占的分量</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1：移除</translation>
    </message>
    <message>
        <source>Add table…</source>
        <translation>添加表格…</translation>
    </message>
    <message>
        <source>Learn what one more teacher says of the dataset’s tracks, too</source>
        <translation>同时学习另一个教师模型对数据集曲目的判断</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableModel</name>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Genres now</source>
        <translation>现有流派</translation>
    </message>
    <message>
        <source>Genres then</source>
        <translation>新流派</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>genrescope::TaughtGenreModel</name>
    <message>
        <source>Can be told</source>
        <translation>可以识别</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚不能</translation>
    </message>
    <message>
        <source>No track has it any more; it goes when you teach again.</source>
        <translation>已没有曲目属于它；再次教学时会消失。</translation>
    </message>
    <message>
        <source>Average precision on tracks by artists that the model was not taught with, and its 95% interval by artists. A guess would reach %1. Called from %2; F1 %3.</source>
        <translation>在模型教学未涉及的艺人的曲目上的平均精度，及其按艺人的 95% 区间。随机猜测可达 %1。判定阈值 %2；F1 %3。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>改进办法</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachPanel</name>
    <message>
        <source>&amp;Teach again</source>
        <translation>再次教学(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>教学(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) not learned yet</source>
        <translation>
            <numerusform>%Ln 处更正尚未学习</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>尚无数据集</translation>
    </message>
    <message>
        <source>Prepare a dataset first: folders with a genre each, a table of labels, music whose files name their genres, or tracks that you marked on the Listen page.</source>
        <translation>请先准备数据集：每个流派一个的文件夹、标注表格、文件注明流派的音乐，或您在“聆听”页标记的曲目。</translation>
    </message>
    <message>
        <source>Nothing taught yet</source>
        <translation>尚未教学</translation>
    </message>
    <message>
        <source>Press Teach: in a minute or so, both models know the genres of this dataset.</source>
        <translation>按“教学”：约一分钟后，两个模型就会认识此数据集的流派。</translation>
    </message>
    <message>
        <source>The models are learning</source>
        <translation>模型正在学习</translation>
    </message>
    <message>
        <source>What they have learned of each genre will be shown here.</source>
        <translation>此处将显示模型对各个流派的学习情况。</translation>
    </message>
    <message>
        <source>Stopping; what was heard is kept.</source>
        <translation>正在停止；已听取的内容会保留。</translation>
    </message>
    <message>
        <source>Listening: track %1 of %2</source>
        <translation>正在听取：曲目 %1/%2</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>Models keep what they know about sound, and learn the genres of this dataset in minutes. Scores are of tracks by artists that a model was not taught with.</source>
        <translation>模型保留其关于声音的知识，只需几分钟即可学会此数据集的流派。得分取自模型教学未涉及的艺人的曲目。</translation>
    </message>
    <message>
        <source>St&amp;art from</source>
        <translation>起点(&amp;A)</translation>
    </message>
    <message>
        <source>Whose knowledge about sound is kept</source>
        <translation>保留哪个模型关于声音的知识</translation>
    </message>
    <message>
        <source>&amp;Leave the test tracks aside</source>
        <translation>留出测试曲目(&amp;L)</translation>
    </message>
    <message>
        <source>So that the Evaluate page can judge the models on them; otherwise they learn from all tracks</source>
        <translation>以便“评估”页用它们评判模型；否则模型会学习所有曲目</translation>
    </message>
    <message>
        <source>Teach again b&amp;y itself</source>
        <translation>自动再次教学(&amp;Y)</translation>
    </message>
    <message>
        <source>As soon as a label is corrected, or a track marked on Listen. The models that were taught so are replaced by the next ones; those that you taught yourself stay.</source>
        <translation>在更正标注或在“聆听”页标记曲目后立即进行。以此方式教出的模型会被后续模型取代；您亲自教的模型会保留。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Prepare a dataset</source>
        <translation>准备数据集</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachResults</name>
    <message numerus="yes">
        <source>%Ln track(s) left out…</source>
        <translation>
            <numerusform>已略去 %Ln 首曲目…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Average precision, weighted by the genres&apos; tracks: %1.</source>
        <translation>平均精度，按各流派的曲目数加权：%1。</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>评估方案：%1。</translation>
    </message>
    <message>
        <source>The models agree with all labels, as far as they can tell.</source>
        <translation>就模型所能判断，所有标注均无异议。</translation>
    </message>
    <message>
        <source>Models that were not taught with these tracks&apos; artists hear another genre. Listen, then correct the label (C) or keep it (K). Your files stay as they are; corrections lie beside the dataset, and count when you teach again.</source>
        <translation>教学未涉及这些曲目艺人的模型听出了不同的流派。请试听，然后更正标注 (C) 或予以保留 (K)。您的文件保持不变；更正存放在数据集旁，再次教学时生效。</translation>
    </message>
    <message>
        <source>What the models learned</source>
        <translation>模型学到的内容</translation>
    </message>
    <message>
        <source>Count as</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Give all tracks of the selected genre another one instead; those that the models hear most in them come first</source>
        <translation>为所选流派的所有曲目改用其他流派；模型从中听出最多的排在前面</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Teach without the selected genre (Delete); tracks that have no other are left out. Ctrl+Z takes it back.</source>
        <translation>教学时不使用所选流派 (Delete)；没有其他流派的曲目会略去。按 Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>Probably mislabeled</source>
        <translation>可能标注有误</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the selected track (space, Enter or double-click)</source>
        <translation>播放所选曲目（空格、Enter 或双击）</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Give the track the suggested genre instead (C)</source>
        <translation>为曲目改用建议的流派 (C)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The label is right (K)</source>
        <translation>标注正确 (K)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>撤回上一个决定（Ctrl+Z；Ctrl+Shift+Z 可重做）</translation>
    </message>
</context>
<context>
    <name>genrescope::ThresholdPanel</name>
    <message>
        <source>Precision and recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>精确率与召回率：%1</translation>
    </message>
    <message>
        <source>T&amp;hreshold:</source>
        <translation>阈值(&amp;H)：</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Tracks with at least this probability are called positive</source>
        <translation>概率不低于此值的曲目判为正例</translation>
    </message>
    <message>
        <source>Each model&apos;s own</source>
        <translation>各模型自身的阈值</translation>
    </message>
    <message>
        <source>Each model calls the genre at the threshold stored in its checkpoint</source>
        <translation>各模型按其检查点中存储的阈值判定该流派</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Stores this threshold in the models, as their own for this genre. Only a threshold that was chosen on validation tracks can be kept: the test split is there to judge.</source>
        <translation>将此阈值存入各模型，作为其对该流派的阈值。只有在验证曲目上选定的阈值才能保留：测试集仅供评判。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>TP</source>
        <comment>true positives</comment>
        <translation>TP</translation>
    </message>
    <message>
        <source>FP</source>
        <comment>false positives</comment>
        <translation>FP</translation>
    </message>
    <message>
        <source>FN</source>
        <comment>false negatives</comment>
        <translation>FN</translation>
    </message>
    <message>
        <source>TN</source>
        <comment>true negatives</comment>
        <translation>TN</translation>
    </message>
    <message>
        <source>Share of the tracks called positive that really are</source>
        <translation>判为正例的曲目中确为正例的比例</translation>
    </message>
    <message>
        <source>Share of the truly positive tracks that are called positive</source>
        <translation>确为正例的曲目中判为正例的比例</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>精确率与召回率的调和平均值</translation>
    </message>
    <message>
        <source>True positives: have the genre and are called positive</source>
        <translation>真正例：属于该流派，且判为正例</translation>
    </message>
    <message>
        <source>False positives: do not have the genre, but are called positive</source>
        <translation>假正例：不属于该流派，但判为正例</translation>
    </message>
    <message>
        <source>False negatives: have the genre, but are called negative</source>
        <translation>假负例：属于该流派，但判为负例</translation>
    </message>
    <message>
        <source>True negatives: do not have the genre and are called negative</source>
        <translation>真负例：不属于该流派，且判为负例</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count and the model that it is of</comment>
        <translation>%2：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::TopLevelBox</name>
    <message>
        <source>Top level only</source>
        <translation>仅顶级</translation>
    </message>
    <message>
        <source>Hide the genres that are part of other genres</source>
        <translation>隐藏从属于其他流派的流派</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackEdits</name>
    <message>
        <source>Undo remove</source>
        <translation>撤销移除</translation>
    </message>
    <message>
        <source>Undo marking</source>
        <translation>撤销标记</translation>
    </message>
    <message>
        <source>Redo remove</source>
        <translation>重做移除</translation>
    </message>
    <message>
        <source>Redo marking</source>
        <translation>重做标记</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Remove its genres</source>
        <translation>移除其流派</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>写入流派标签…</translation>
    </message>
    <message numerus="yes">
        <source>Teach with the %Ln marked track(s)…</source>
        <translation>
            <numerusform>用 %Ln 首已标记的曲目教学…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a dataset of the tracks whose genres you said, and teach models with it</source>
        <translation>将您指明流派的曲目做成数据集，并用它教模型</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>添加音乐</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere</source>
        <translation>将文件或文件夹拖放到任意位置</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackMarks</name>
    <message>
        <source>The genres that you gave tracks cannot be read. %1</source>
        <translation>无法读取您为曲目指定的流派。%1</translation>
    </message>
    <message>
        <source>The genres that you gave tracks could not be read. The file is kept as %1. %2</source>
        <translation>无法读取您为曲目指定的流派。该文件已保留为 %1。%2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackTableModel</name>
    <message>
        <source>Waiting to be analyzed.</source>
        <translation>等待分析。</translation>
    </message>
    <message>
        <source>Being analyzed.</source>
        <translation>正在分析。</translation>
    </message>
    <message>
        <source>Analyzed.</source>
        <translation>已分析。</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>过短</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Marked as %1.</source>
        <translation>已标记为 %1。</translation>
    </message>
    <message>
        <source>The models disagree.</source>
        <translation>各模型意见不一。</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>各模型意见一致。</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>%1 认为最可能的流派</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>model, per cent, genre</comment>
        <translation>%1：%3 %2</translation>
    </message>
    <message>
        <source>%1: %2 for %3, below the threshold</source>
        <comment>model, per cent, genre</comment>
        <translation>%1：%3 %2，低于阈值</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, state</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>genre, per cent</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, not called</source>
        <comment>genre, per cent</comment>
        <translation>%1，%2，未判定</translation>
    </message>
    <message>
        <source>≠ marks tracks on which the models disagree about the most probable genre</source>
        <translation>≠ 标出各模型对最可能流派意见不一的曲目</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>The genres that you gave the track</source>
        <translation>您为曲目指定的流派</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>标记为</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainCharts</name>
    <message>
        <source>%1, training</source>
        <translation>%1，训练</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1，验证</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>平均精度</translation>
    </message>
    <message>
        <source>&amp;x axis:</source>
        <translation>x 轴(&amp;X)：</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic axis</comment>
        <translation>x 对数</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>平滑(&amp;M)：</translation>
    </message>
    <message>
        <source>Weight of past values in the moving average; the raw values stay visible in the background</source>
        <translation>移动平均中过往值的权重；原始值仍显示在背景中</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>宏平均</translation>
    </message>
    <message>
        <source>Which average</source>
        <translation>采用哪种平均</translation>
    </message>
    <message>
        <source>Mean over genres, weighted by support or not</source>
        <translation>各流派的平均值，是否按样本数加权</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>遮盖的帧</translation>
    </message>
    <message>
        <source>Loss: training (thin), validation (markers)</source>
        <translation>损失：训练（细线）、验证（标记点）</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Show everything again (double-click, or 0)</source>
        <translation>重新显示全部（双击，或按 0）</translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic axis</comment>
        <translation>y 对数</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>对数数值轴</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainForm</name>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message numerus="yes">
        <source>All settings (%Ln changed)</source>
        <translation>
            <numerusform>所有设置（已更改 %Ln 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>frames (%1 to %2 s)</source>
        <translation>帧（%1 至 %2 秒）</translation>
    </message>
    <message>
        <source>Learns from the dataset’s music without its genres: parts of it are hidden and have to be guessed. Have runs that learn genres start from the result.</source>
        <translation>从数据集的音乐中学习，不使用其流派：部分内容被遮盖，需要猜出。可让学习流派的训练以其结果为起点。</translation>
    </message>
    <message>
        <source>Learns what another model says of the dataset’s tracks, part by part. Have runs that learn genres start from the result.</source>
        <translation>逐段学习另一个模型对数据集曲目的判断。可让学习流派的训练以其结果为起点。</translation>
    </message>
    <message>
        <source>These networks start from nothing. On 1,440 clips of 13 genres, GRU and transformer reached an average precision of %1 and %2 that way, and of %3 and %4 when they started from the models that come with Genrescope (recipe modern). With few tracks, teach those instead: it takes minutes.</source>
        <translation>这些网络从零开始。在 13 个流派的 1,440 个片段上，GRU 和 Transformer 这样训练的平均精度为 %1 和 %2，而以 Genrescope 自带模型为起点（配方 modern）则达到 %3 和 %4。曲目较少时，请改为教自带模型：只需几分钟。</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>数据(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>配方(&amp;R)：</translation>
    </message>
    <message>
        <source>Tag ta&amp;bles:</source>
        <translation>标签表格(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>轮次(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>学习率(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>批次大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>Cro&amp;p:</source>
        <translation>裁剪段(&amp;P)：</translation>
    </message>
    <message>
        <source>EMA dec&amp;ay:</source>
        <translation>EMA 衰减率(&amp;A)：</translation>
    </message>
    <message>
        <source>Early stoppin&amp;g:</source>
        <translation>提前停止(&amp;G)：</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>种子(&amp;N)：</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>线程(&amp;H)：</translation>
    </message>
    <message>
        <source>De&amp;vice:</source>
        <translation>设备(&amp;V)：</translation>
    </message>
    <message>
        <source>Several models are trained one after the other</source>
        <translation>多个模型依次训练</translation>
    </message>
    <message>
        <source>Teach instead</source>
        <translation>改为教学</translation>
    </message>
    <message>
        <source>Where the models are trained; automatic = GPU if there is one</source>
        <translation>训练模型的设备；自动 = 如有 GPU 则使用</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPage</name>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Look now whether there is room; the training looks by itself every few seconds</source>
        <translation>立即检查是否有空间；训练也会每隔几秒自动检查</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the training and continue later</source>
        <translation>暂停训练，稍后继续</translation>
    </message>
    <message>
        <source>%1 is being validated: %2 of %3 tracks.</source>
        <translation>正在验证 %1：%2/%3 首曲目。</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2, run %3 of %4.</source>
        <translation>正在训练 %1：第 %2 轮，第 %3 个任务，共 %4 个。</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2.</source>
        <translation>正在训练 %1：第 %2 轮。</translation>
    </message>
    <message>
        <source>Preparing to train %1.</source>
        <translation>正在准备训练 %1。</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 已暂停。</translation>
    </message>
    <message>
        <source>%1 is waiting for room: %2</source>
        <translation>%1 正在等待空间：%2</translation>
    </message>
    <message>
        <source>%1 is finishing with a last validation.</source>
        <translation>%1 即将结束，正在进行最后一次验证。</translation>
    </message>
    <message>
        <source>%1 is stopping.</source>
        <translation>%1 正在停止。</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>此处尚未训练任何内容。</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>请选择用于训练的数据集。</translation>
    </message>
    <message>
        <source>Choose the models and press Start. Their curves appear here during training; you can keep listening and classifying meanwhile.</source>
        <translation>选择模型，然后按“开始”。训练期间，其曲线会显示在此处；您可以同时继续聆听和分类。</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>先在“数据集”页准备一次数据集，再在左侧“数据”中选择其文件夹。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Train the selected models one after the other</source>
        <translation>依次训练所选模型</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Train the selected models after the runs that train or wait; the queue is kept when the program ends</source>
        <translation>在正在训练和等待中的任务之后训练所选模型；程序退出后队列仍会保留</translation>
    </message>
    <message>
        <source>&amp;Finish now, keep the best</source>
        <translation>立即结束并保留最佳(&amp;F)</translation>
    </message>
    <message>
        <source>End this run and keep its best epoch; an epoch that has just begun is validated too if that takes no noticeable time</source>
        <translation>结束此训练任务并保留其最佳轮次；刚开始的轮次如验证不费多少时间，也会进行验证</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the training at once; checkpoints so far are kept, and waiting runs stay</source>
        <translation>立即停止训练；已有的检查点会保留，等待中的任务不受影响</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Crops per second</source>
        <translation>每秒裁剪段数</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>训练任务进度</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPresenter</name>
    <message>
        <source>An ablation is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>正在训练消融实验，同时进行会使两者都变慢；请等待其完成，或将其停止。</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainQueue</name>
    <message>
        <source>The runs that waited could not be read. The file is kept as %1. %2</source>
        <translation>无法读取等待中的训练任务。该文件已保留为 %1。%2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainTabs</name>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Teach the models that come with Genrescope your genres, in minutes</source>
        <translation>只需几分钟，教 Genrescope 自带模型识别您的流派</translation>
    </message>
    <message>
        <source>Train networks</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Train networks of your own, in minutes to hours, and compare their curves</source>
        <translation>训练您自己的网络，需数分钟到数小时，并比较其曲线</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>消融</translation>
    </message>
    <message>
        <source>Find out what each part of a recipe is worth, by training without it</source>
        <translation>通过去除配方的某个部分进行训练，了解该部分的价值</translation>
    </message>
</context>
<context>
    <name>genrescope::WhyMenu</name>
    <message>
        <source>Why %1?</source>
        <comment>a genre</comment>
        <translation>为什么是 %1？</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Why Rock? (GRU)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>How robust is %1?</source>
        <comment>a genre</comment>
        <translation>%1 有多稳健？</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>得分有多稳健？</translation>
    </message>
</context>
<context>
    <name>genrescope::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep the list for the next start</source>
        <translation>保留列表供下次启动使用(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;checkpoint…</source>
        <translation>打开检查点(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>系统默认(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>关于 Genrescope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>genrescope::WorkspaceBox</name>
    <message>
        <source>Choose a dataset</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>准备好的数据集</translation>
    </message>
    <message>
        <source>A workspace prepared on the Dataset page</source>
        <translation>在“数据集”页准备的工作区</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Application</name>
    <message>
        <source>Open music</source>
        <translation>打开音乐</translation>
    </message>
    <message>
        <source>Music (%1);;All files (*)</source>
        <translation>音乐 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>打开音乐文件夹</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>检查点 (*.safetensors);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Notices</name>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>无法准备数据集</translation>
    </message>
    <message>
        <source>The dataset is prepared</source>
        <translation>数据集已准备好</translation>
    </message>
    <message>
        <source>The models could not be evaluated</source>
        <translation>无法评估模型</translation>
    </message>
    <message>
        <source>The evaluation is done</source>
        <translation>评估已完成</translation>
    </message>
    <message>
        <source>All music of the library has been heard</source>
        <translation>已听取音乐库中的全部音乐</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>训练已结束</translation>
    </message>
    <message>
        <source>A training has failed</source>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>The ablation has ended</source>
        <translation>消融已结束</translation>
    </message>
    <message>
        <source>The ablation has failed</source>
        <translation>消融失败</translation>
    </message>
    <message>
        <source>The models have learned the genres</source>
        <translation>模型已学会这些流派</translation>
    </message>
    <message>
        <source>The models could not be taught</source>
        <translation>模型教学失败</translation>
    </message>
</context>
</TS>
