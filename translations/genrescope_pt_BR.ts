<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AblationText</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The file %1 could not be written (%2); choose another folder or free some space.</source>
        <translation>Não foi possível gravar o arquivo %1 (%2); escolha outra pasta ou libere espaço.</translation>
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
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>CurveReadout</name>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Após %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
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
            <numerusform>%Ln faixa na partição “%1” (%2); rótulos: %3.</numerusform>
            <numerusform>%Ln faixas na partição “%1” (%2); rótulos: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln recorte aleatório por faixa.</numerusform>
            <numerusform>Média de %Ln recortes aleatórios por faixa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evenly spaced crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln recorte do meio de cada faixa.</numerusform>
            <numerusform>Média de %Ln recortes igualmente espaçados por faixa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Trained on this dataset</source>
        <translation>Treinado com este conjunto de dados</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>In parentheses: 95% confidence interval (artists resampled). p: how likely chance alone would produce such a difference.</source>
        <translation>Entre parênteses: intervalo de confiança de 95% (artistas reamostrados). p: probabilidade de que o acaso sozinho produza tal diferença.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Difference of %1 from %2</source>
        <translation>Diferença de %1 em relação a %2</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Suporte</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Genrescope evaluation</source>
        <translation>Avaliação do Genrescope</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-level genre(s)</source>
        <translation>
            <numerusform>%Ln gênero de primeiro nível</numerusform>
            <numerusform>%Ln gêneros de primeiro nível</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre(s) below the top</source>
        <translation>
            <numerusform>%Ln subgênero</numerusform>
            <numerusform>%Ln subgêneros</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted AP</source>
        <translation>AP ponderada pelo suporte</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>AP macro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an average and what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the post&apos;s “micro-average”</source>
        <translation>a “micro-average” do post</translation>
    </message>
    <message>
        <source>Micro AP</source>
        <translation>AP micro</translation>
    </message>
    <message>
        <source>all decisions pooled</source>
        <translation>todas as decisões juntas</translation>
    </message>
    <message>
        <source>mean over genres</source>
        <translation>média dos gêneros</translation>
    </message>
    <message>
        <source>Macro ROC-AUC</source>
        <translation>ROC-AUC macro</translation>
    </message>
    <message>
        <source>Micro F1</source>
        <translation>F1 micro</translation>
    </message>
    <message>
        <source>at threshold 0.5</source>
        <translation>com limiar 0,5</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erro de calibração</translation>
    </message>
    <message>
        <source>of probabilities</source>
        <translation>das probabilidades</translation>
    </message>
    <message>
        <source>calibrated on these tracks</source>
        <translation>calibrado nestas faixas</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>não calibrado</translation>
    </message>
</context>
<context>
    <name>LibraryPlayMenu</name>
    <message>
        <source>Play next</source>
        <translation>Reproduzir a seguir</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Adicionar à fila</translation>
    </message>
    <message>
        <source>Add to a playlist</source>
        <translation>Adicionar a uma lista de reprodução</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nova lista de reprodução</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Export as a playlist…</source>
        <translation>Exportar como lista de reprodução…</translation>
    </message>
</context>
<context>
    <name>LibraryQuery</name>
    <message>
        <source>Nothing follows %1.</source>
        <translation>Não há nada depois de %1.</translation>
    </message>
    <message>
        <source>%1 is not understood; write it as in %2.</source>
        <translation>%1 não foi entendido; escreva como em %2.</translation>
    </message>
    <message>
        <source>%1 has no order; write %2.</source>
        <translation>%1 não tem ordem; escreva %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”; put the word in quotation marks to find it in titles, artists and albums.</source>
        <translation>Não existe o campo “%1”; coloque a palavra entre aspas para procurá-la em títulos, artistas e álbuns.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The name %1 occurs twice.</source>
        <translation>O nome %1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>The queue of an ablation must be a JSON object.</source>
        <translation>A fila de uma ablação precisa ser um objeto JSON.</translation>
    </message>
    <message>
        <source>It needs a name with letters or digits, for its folder.</source>
        <translation>É preciso um nome com letras ou dígitos, para a pasta.</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 não tem o tamanho que o arquivo compactado declara; ele está danificado: baixe-o de novo.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 não tem a soma de verificação declarada; o arquivo compactado está danificado: baixe-o de novo.</translation>
    </message>
    <message>
        <source>This build of the program makes no mp3 files.</source>
        <translation>Esta compilação do programa não cria arquivos mp3.</translation>
    </message>
    <message>
        <source>A wav file holds less than 4 GB, and %1 minutes of this music take more; write a part of it.</source>
        <translation>Um arquivo wav comporta menos de 4 GB, e %1 minutos desta música ocupam mais; grave só uma parte.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 não é um arquivo comum.</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 bytes allowed for such a file.</source>
        <translation>%1 é maior que os %2 bytes permitidos para um arquivo desse tipo.</translation>
    </message>
    <message>
        <source>%1 cannot be accessed: %2.</source>
        <translation>Não foi possível acessar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>Não foi possível encontrar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>Não foi possível renomear %1: %2.</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Uma mensagem não é nem um texto nem uma lista de textos.</translation>
    </message>
    <message>
        <source>%1 contains several folders of FMA&apos;s audio, %2 and %3; give one of them.</source>
        <translation>%1 contém várias pastas de áudio do FMA, %2 e %3; indique uma delas.</translation>
    </message>
    <message>
        <source>the column (%1, %2) is missing; this is not FMA&apos;s tracks.csv.</source>
        <translation>falta a coluna (%1, %2); este não é o tracks.csv do FMA.</translation>
    </message>
    <message>
        <source>This machine has no network interface %1 with an address; &quot;ip address&quot; lists those that it has.</source>
        <translation>Esta máquina não tem uma interface de rede %1 com endereço; “ip address” lista as que ela tem.</translation>
    </message>
    <message>
        <source>The %1 model knows no genre &apos;%2&apos;.</source>
        <translation>O modelo %1 não conhece o gênero “%2”.</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>O modelo não tem &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a size or offset that is not a number</source>
        <translation>&apos;%1&apos; tem um tamanho ou deslocamento que não é um número</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>&apos;%1&apos; é grande demais</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is taken</source>
        <translation>o nome &apos;%1&apos; já está em uso</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another shape than its values</source>
        <translation>a forma de &apos;%1&apos; difere da de seus valores</translation>
    </message>
    <message>
        <source>it would contain too many arrays</source>
        <translation>ele conteria arrays demais</translation>
    </message>
    <message>
        <source>its header would be larger than %1</source>
        <translation>seu cabeçalho seria maior que %1</translation>
    </message>
    <message>
        <source>it would be larger than %1</source>
        <translation>ele seria maior que %1</translation>
    </message>
    <message>
        <source>The %1 model of recipe %2 gives probabilities that are not numbers; its weights are damaged, so train it again.</source>
        <translation>O modelo %1 da receita %2 dá probabilidades que não são números; seus pesos estão danificados, treine-o de novo.</translation>
    </message>
    <message>
        <source>The environment says that this is one of several processes, but not %1; set it to where the first one runs, the same for all of them.</source>
        <translation>O ambiente diz que este é um de vários processos, mas não informa %1; defina-o com o local onde o primeiro é executado, igual para todos.</translation>
    </message>
    <message>
        <source>%1 does not have the columns that a run writes.</source>
        <translation>%1 não tem as colunas que uma execução grava.</translation>
    </message>
    <message>
        <source>The optimizer&apos;s &apos;%1&apos; is missing or has another shape.</source>
        <translation>&apos;%1&apos; do otimizador está faltando ou tem outra forma.</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
</context>
<context>
    <name>ReportPictures</name>
    <message>
        <source>%1, AP %2</source>
        <comment>model and average precision</comment>
        <translation>%1, AP %2</translation>
    </message>
    <message>
        <source>True genre (rows) against the top prediction (columns) of %1</source>
        <translation>Gênero real (linhas) e primeira previsão (colunas) de %1</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>Precisão e revocação: %1</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1 percentage points</source>
        <comment>how far probabilities are off</comment>
        <translation>%1 pontos percentuais</translation>
    </message>
</context>
<context>
    <name>SoundChange</name>
    <message>
        <source>mp3, 64 kbit/s</source>
        <translation>mp3, 64 kbit/s</translation>
    </message>
    <message>
        <source>12 dB quieter</source>
        <translation>12 dB mais baixo</translation>
    </message>
    <message>
        <source>from 2 s on</source>
        <translation>a partir de 2 s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>3% slower</source>
        <translation>3% mais lento</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationForm</name>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Dados:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>Re&amp;ceita:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>Ép&amp;ocas:</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <translation>&amp;Sementes:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>How many times each variant is trained, with other random numbers each time: what differs less than its seeds do is no difference</source>
        <translation>Quantas vezes cada variante é treinada, sempre com outros números aleatórios: o que difere menos que as sementes não é diferença</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPanel</name>
    <message>
        <source>Choose a model.</source>
        <translation>Escolha um modelo.</translation>
    </message>
    <message>
        <source>Choose what to change: each change is trained beside the baseline.</source>
        <translation>Escolha o que mudar: cada mudança é treinada ao lado da linha de base.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln execução</numerusform>
            <numerusform>%Ln execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>number of runs, time</comment>
        <translation>%1, cerca de %2</translation>
    </message>
    <message>
        <source>What is each part of a recipe worth?</source>
        <translation>Quanto vale cada parte de uma receita?</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Escolha um conjunto de dados para treinar.</translation>
    </message>
    <message>
        <source>Choose changes on the left, and press Start. The recipe is trained with and without each of them, several times, and the differences are shown here with how sure they are.</source>
        <translation>Escolha mudanças à esquerda e clique em Iniciar. A receita é treinada com e sem cada uma delas, várias vezes, e aqui aparecem as diferenças e o grau de certeza.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Prepare uma vez um conjunto de dados na página Dados e escolha a pasta dele em Dados, à esquerda.</translation>
    </message>
    <message>
        <source>Stopping; what was trained is kept.</source>
        <translation>Parando; o que foi treinado é mantido.</translation>
    </message>
    <message>
        <source>Waiting for room: %1</source>
        <translation>Aguardando espaço: %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3, %4, seed %5</source>
        <comment>model, variant</comment>
        <translation>Execução %1 de %2: %3, %4, semente %5</translation>
    </message>
    <message>
        <source>%1
Step %2 of %3</source>
        <translation>%1
Passo %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>steps, time</comment>
        <translation>%1, faltam %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Train the baseline and each chosen variant with every seed</source>
        <translation>Treinar a linha de base e cada variante escolhida com todas as sementes</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Runs that have ended stay; the one that trains is continued later</source>
        <translation>As execuções concluídas ficam; a que está em treinamento continua depois</translation>
    </message>
    <message>
        <source>Progress of the ablation</source>
        <translation>Andamento da ablação</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPresenter</name>
    <message>
        <source>A network is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>Uma rede está sendo treinada, e as duas coisas ao mesmo tempo demorariam mais; espere terminar ou pare-a.</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationResults</name>
    <message>
        <source>Scores are those of the best checkpoint on the validation tracks, which also selected it; the test tracks were not read. A difference whose interval contains 0 is no evidence of anything.</source>
        <translation>As pontuações são do melhor checkpoint nas faixas de validação, que também o selecionaram; as faixas de teste não foram lidas. Uma diferença cujo intervalo contém 0 não prova nada.</translation>
    </message>
    <message>
        <source>Validation: %1 tracks by %2 artists.</source>
        <translation>Validação: %1 faixas de %2 artistas.</translation>
    </message>
    <message>
        <source>What each change is worth</source>
        <translation>Quanto vale cada mudança</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablação</translation>
    </message>
    <message>
        <source>The ablations of this dataset, named by when they began</source>
        <translation>As ablações deste conjunto de dados, nomeadas pelo momento em que começaram</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <comment>of the ablation that is shown</comment>
        <translation>&amp;Sementes:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Train what is missing; more seeds make the intervals over seeds narrower</source>
        <translation>Treinar o que falta; mais sementes estreitam os intervalos por sementes</translation>
    </message>
    <message>
        <source>Differences from the baseline</source>
        <translation>Diferenças em relação à linha de base</translation>
    </message>
    <message>
        <source>Thick bars: 95% confidence intervals over seeds. Thin bars: over artists.</source>
        <translation>Barras grossas: intervalos de confiança de 95% por sementes. Barras finas: por artistas.</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationTableModel</name>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>AP ponderada</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>By artists</source>
        <translation>Por artistas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What is different from the baseline</source>
        <translation>O que difere da linha de base</translation>
    </message>
    <message>
        <source>How many of its runs have ended</source>
        <translation>Quantas de suas execuções terminaram</translation>
    </message>
    <message>
        <source>Of the best checkpoints on the validation split: mean and 95% confidence interval over seeds</source>
        <translation>Dos melhores checkpoints na partição de validação: média e intervalo de confiança de 95% por sementes</translation>
    </message>
    <message>
        <source>Variant minus baseline, seed by seed: mean and 95% confidence interval, which says what another seed would change</source>
        <translation>Variante menos linha de base, semente a semente: média e intervalo de confiança de 95%, que diz o que outra semente mudaria</translation>
    </message>
    <message>
        <source>95% confidence interval of the same difference, artists resampled, which says what other music would change</source>
        <translation>Intervalo de confiança de 95% da mesma diferença, com artistas reamostrados, que diz o que outras músicas mudariam</translation>
    </message>
    <message>
        <source>Mean time of a run</source>
        <translation>Tempo médio de uma execução</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>another variant</comment>
        <translation>como %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seeds</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>genrescope::AboutDialog</name>
    <message>
        <source>Genrescope uses these libraries, each under its own license:</source>
        <translation>O Genrescope usa estas bibliotecas, cada uma sob sua própria licença:</translation>
    </message>
    <message>
        <source>About Genrescope</source>
        <translation>Sobre o Genrescope</translation>
    </message>
    <message>
        <source>Tells you which genres a piece of music belongs to, and lets you train, evaluate and compare the models that do it.</source>
        <translation>Diz a quais gêneros uma música pertence e permite treinar, avaliar e comparar os modelos que fazem isso.</translation>
    </message>
    <message>
        <source>Free software under the %1, without any warranty.</source>
        <translation>Software livre sob a %1, sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Licença Pública Geral GNU, versão 3 ou posterior</translation>
    </message>
    <message>
        <source>The starter models have a license of their own, %1: not for commercial use. They were trained on clips from the Free Music Archive and freely licensed music from games, with tags by musicnn (ISC license) and EfficientAT (MIT license).</source>
        <translation>Os modelos iniciais têm licença própria, %1: sem uso comercial. Foram treinados com clipes do Free Music Archive e músicas de jogos com licença livre, com tags do musicnn (licença ISC) e do EfficientAT (licença MIT).</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>genrescope::AverageScoreModel</name>
    <message>
        <source>95% confidence interval (artists resampled): %1 to %2</source>
        <translation>Intervalo de confiança de 95% (artistas reamostrados): %1 a %2</translation>
    </message>
    <message>
        <source>How likely chance alone would produce such a difference: two-sided, from the same resamples of artists</source>
        <translation>Probabilidade de que o acaso sozinho produza tal diferença: bilateral, nas mesmas reamostragens de artistas</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Score of %1 minus that of %2, on the same resamples</source>
        <translation>Pontuação de %1 menos a de %2, nas mesmas reamostragens</translation>
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
        <translation>Média</translation>
    </message>
    <message>
        <source>Score with its 95% confidence interval (artists resampled)</source>
        <translation>Pontuação com seu intervalo de confiança de 95% (artistas reamostrados)</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrateDialog</name>
    <message>
        <source>Calibrate a model</source>
        <translation>Calibrar um modelo</translation>
    </message>
    <message>
        <source>The model&apos;s probabilities are fitted to the validation tracks of the dataset, and each genre&apos;s threshold is chosen there. Both are stored in its checkpoint, in place of those of before, also of thresholds that were kept by hand; its weights stay.</source>
        <translation>As probabilidades do modelo são ajustadas às faixas de validação do conjunto de dados, e ali se escolhe o limiar de cada gênero. Ambos são gravados no checkpoint no lugar dos anteriores, inclusive de limiares mantidos manualmente; os pesos não mudam.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>Thresholds with the highest &amp;F1</source>
        <translation>Limiares com o maior &amp;F1</translation>
    </message>
    <message>
        <source>Misses and false alarms weigh the same</source>
        <translation>Omissões e alarmes falsos pesam o mesmo</translation>
    </message>
    <message>
        <source>Thresholds that reach a &amp;precision of</source>
        <translation>Limiares que atingem &amp;precisão de</translation>
    </message>
    <message>
        <source>The share of the tracks called positive that really are; a genre that does not reach it is called only where certain</source>
        <translation>A fração das faixas classificadas como positivas que realmente são; um gênero que não a atinge só é apontado quando há certeza</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>&amp;Calibrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrationPanel</name>
    <message>
        <source>Reliability: all genres</source>
        <translation>Confiabilidade: todos os gêneros</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>Confiabilidade: %1</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Confiabilidade</translation>
    </message>
    <message>
        <source>%1: off by %2 on average</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: erro médio de %2</translation>
    </message>
    <message>
        <source>%1: off by %2 on average; its own output (dashed) by %3</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: erro médio de %2; de %3 na saída original (tracejada)</translation>
    </message>
    <message>
        <source>%1 is calibrated: on the validation tracks, to which it was fitted, it is off by %2 over all genres, instead of %3.</source>
        <translation>%1 está calibrado: nas faixas de validação, às quais foi ajustado, seu erro em todos os gêneros é de %2, em vez de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threshold(s) changed.</source>
        <translation>
            <numerusform>%Ln limiar mudou.</numerusform>
            <numerusform>%Ln limiares mudaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>No threshold changed.</source>
        <translation>Nenhum limiar mudou.</translation>
    </message>
    <message>
        <source>It was trained on other data: if that had tracks of this validation split, it is now too sure of itself.</source>
        <translation>Ele foi treinado com outros dados: se havia ali faixas desta partição de validação, agora ele está seguro demais de si.</translation>
    </message>
    <message>
        <source>This genre</source>
        <translation>Este gênero</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Todos os gêneros</translation>
    </message>
    <message>
        <source>Genres of the diagram</source>
        <translation>Gêneros do diagrama</translation>
    </message>
    <message>
        <source>Of all decisions that a model gives about 70%, 7 in 10 should be true: then its mark is on the dotted line. The lines through the marks are 95% confidence intervals, as if no two tracks resembled each other.</source>
        <translation>De todas as decisões às quais um modelo dá cerca de 70%, 7 em 10 deveriam ser verdadeiras: aí sua marca fica na linha pontilhada. Os traços nas marcas são intervalos de confiança de 95%, como se não houvesse duas faixas parecidas.</translation>
    </message>
    <message>
        <source>The expected calibration error. With few tracks it is above 0 even for the best of models.</source>
        <translation>O erro de calibração esperado. Com poucas faixas, é maior que 0 até para o melhor dos modelos.</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>Cali&amp;brar…</translation>
    </message>
    <message>
        <source>Fits a model&apos;s probabilities to the validation tracks and chooses its thresholds there; both are stored in its checkpoint</source>
        <translation>Ajusta as probabilidades de um modelo às faixas de validação e escolhe ali seus limiares; ambos são gravados no checkpoint</translation>
    </message>
</context>
<context>
    <name>genrescope::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 em tabela</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>Imagens SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabelas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Show this chart as a table, or export it</source>
        <translation>Mostrar este gráfico em tabela ou exportá-lo</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar em &amp;tabela</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Exportar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>Exportar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Export numbers as &amp;CSV…</source>
        <translation>Exportar números como &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>C&amp;opiar imagem</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionModel</name>
    <message numerus="yes">
        <source>True genre %1, top prediction %2: %Ln track(s), %3 of the row</source>
        <translation>
            <numerusform>Gênero real %1, primeira previsão %2: %Ln faixa, %3 da linha</numerusform>
            <numerusform>Gênero real %1, primeira previsão %2: %Ln faixas, %3 da linha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found: %Ln track(s), %2 of the genre&apos;s</source>
        <translation>
            <numerusform>Gênero real %1 encontrado: %Ln faixa, %2 do gênero</numerusform>
            <numerusform>Gênero real %1 encontrado: %Ln faixas, %2 do gênero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 missed, %2 called: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Gênero real %1 não encontrado, %2 apontado: %Ln faixa, %3 do gênero</numerusform>
            <numerusform>Gênero real %1 não encontrado, %2 apontado: %Ln faixas, %3 do gênero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found, %2 called as well: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Gênero real %1 encontrado, %2 também apontado: %Ln faixa, %3 do gênero</numerusform>
            <numerusform>Gênero real %1 encontrado, %2 também apontado: %Ln faixas, %3 do gênero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionPanel</name>
    <message>
        <source>Rows are true genres, columns the model&apos;s top prediction. A top prediction that is one of the track&apos;s genres counts once, on the diagonal.</source>
        <translation>As linhas são os gêneros reais; as colunas, a primeira previsão do modelo. Uma primeira previsão que é um dos gêneros da faixa conta uma vez, na diagonal.</translation>
    </message>
    <message>
        <source>Rows are true genres that the model misses, columns what it calls instead, wrongly. On the diagonal, the tracks where it finds the genre.</source>
        <translation>As linhas são gêneros reais que o modelo não encontra; as colunas, o que ele aponta por engano no lugar. Na diagonal, as faixas em que ele encontra o gênero.</translation>
    </message>
    <message>
        <source>Rows are true genres that the model finds, columns what it calls as well, wrongly. On the diagonal, all tracks where it finds the genre.</source>
        <translation>As linhas são gêneros reais que o modelo encontra; as colunas, o que ele também aponta, por engano. Na diagonal, todas as faixas em que ele encontra o gênero.</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix</source>
        <translation>Matriz de &amp;confusão</translation>
    </message>
    <message>
        <source>Top prediction</source>
        <translation>Primeira previsão</translation>
    </message>
    <message>
        <source>Called instead</source>
        <translation>Apontado no lugar</translation>
    </message>
    <message>
        <source>Called besides</source>
        <translation>Apontado também</translation>
    </message>
    <message>
        <source>What the cells count</source>
        <translation>O que as células contam</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>Mais frequentes primeiro</translation>
    </message>
    <message>
        <source>As in the dataset</source>
        <translation>Como no conjunto de dados</translation>
    </message>
    <message>
        <source>Similar side by side</source>
        <translation>Semelhantes lado a lado</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Minha própria ordem</translation>
    </message>
    <message>
        <source>Order of the genres</source>
        <translation>Ordem dos gêneros</translation>
    </message>
    <message>
        <source>Drag a genre&apos;s name to another place, or move the selected cell&apos;s with Alt and an arrow key, to arrange them yourself</source>
        <translation>Para ordená-los você mesmo, arraste o nome de um gênero para outro lugar ou mova o da célula selecionada com Alt e uma seta</translation>
    </message>
    <message>
        <source>&amp;Top-level genres</source>
        <translation>Gêneros de &amp;primeiro nível</translation>
    </message>
    <message>
        <source>Count each genre as the top-level genre that it is part of</source>
        <translation>Contar cada gênero como o gênero de primeiro nível do qual faz parte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Confusion matrix: true genre against called genre</source>
        <translation>Matriz de confusão: gênero real e gênero apontado</translation>
    </message>
    <message>
        <source>Click a cell to list its tracks</source>
        <translation>Clique em uma célula para listar suas faixas</translation>
    </message>
</context>
<context>
    <name>genrescope::CurveChart</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Ainda não há valores.</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetForm</name>
    <message>
        <source>&amp;Workspace, where the prepared data is stored:</source>
        <translation>&amp;Espaço de trabalho dos dados preparados:</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>Number of clips decoded in parallel</source>
        <translation>Número de clipes decodificados em paralelo</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Stop; finished clips are kept</source>
        <translation>Parar; os clipes prontos são mantidos</translation>
    </message>
    <message>
        <source>Open a prepared &amp;dataset…</source>
        <translation>Abrir &amp;dados preparados…</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetPage</name>
    <message>
        <source>Open a prepared dataset</source>
        <translation>Abrir conjunto de dados preparado</translation>
    </message>
    <message>
        <source>The dataset could not be opened</source>
        <translation>Não foi possível abrir o conjunto de dados</translation>
    </message>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>Não foi possível preparar o conjunto de dados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) are ready and will be kept. Continue at any time: only the rest will be prepared.</source>
        <translation>
            <numerusform>%Ln clipe está pronto e será mantido. Continue quando quiser: só o resto será preparado.</numerusform>
            <numerusform>%Ln clipes estão prontos e serão mantidos. Continue quando quiser: só o resto será preparado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been prepared yet.</source>
        <translation>Nada foi preparado ainda.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Opening the dataset…</source>
        <translation>Abrindo o conjunto de dados…</translation>
    </message>
    <message>
        <source>Verifying checksums…</source>
        <translation>Conferindo as somas de verificação…</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>Preparando os clipes…</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>Lendo o conjunto de dados…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 de %Ln arquivo</numerusform>
            <numerusform>%1 de %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 por segundo, faltam %2</translation>
    </message>
    <message>
        <source>It will take about %1 on the disk.</source>
        <translation>Vai ocupar cerca de %1 no disco.</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Nenhum conjunto de dados ainda</translation>
    </message>
    <message>
        <source>To teach, train and evaluate models, choose the FMA archives, music whose folders, files or table name its genres, or the tracks that you marked on the Listen page; and a workspace where the prepared data will be stored.</source>
        <translation>Para ensinar, treinar e avaliar modelos, escolha os arquivos zip do FMA, músicas cujas pastas, arquivos ou tabela indiquem os gêneros, ou as faixas que você marcou na página Ouvir; e um espaço de trabalho onde ficarão os dados preparados.</translation>
    </message>
    <message>
        <source>Open a prepared dataset…</source>
        <translation>Abrir conjunto de dados preparado…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show what is ready</source>
        <translation>Mostrar o que está pronto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetReport</name>
    <message>
        <source>Faulty clips (%1)</source>
        <translation>Clipes com defeito (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s) have tracks in more than one split: scores will be higher than on artists that the model has never heard.</source>
        <translation>
            <numerusform>%Ln artista tem faixas em mais de uma partição: as pontuações serão maiores do que com artistas que o modelo nunca ouviu.</numerusform>
            <numerusform>%Ln artistas têm faixas em mais de uma partição: as pontuações serão maiores do que com artistas que o modelo nunca ouviu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have none of these genres and were left out.</source>
        <translation>
            <numerusform>%Ln faixa não tem nenhum destes gêneros e foi omitida.</numerusform>
            <numerusform>%Ln faixas não têm nenhum destes gêneros e foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are listed in the metadata, but have no audio.</source>
        <translation>
            <numerusform>%Ln faixa está nos metadados, mas não tem áudio.</numerusform>
            <numerusform>%Ln faixas estão nos metadados, mas não têm áudio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) are not listed in the metadata.</source>
        <translation>
            <numerusform>%Ln arquivo de áudio não está nos metadados.</numerusform>
            <numerusform>%Ln arquivos de áudio não estão nos metadados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre %2 was left out: it has %Ln training track(s).</source>
        <translation>
            <numerusform>O gênero %2 foi omitido: ele tem %Ln faixa de treino.</numerusform>
            <numerusform>O gênero %2 foi omitido: ele tem %Ln faixas de treino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Artists in several splits</source>
        <translation>Artistas em várias partições</translation>
    </message>
    <message>
        <source>Faulty clips</source>
        <translation>Clipes com defeito</translation>
    </message>
    <message>
        <source>Tracks in the dataset</source>
        <translation>Faixas no conjunto de dados</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Faixas usadas no treinamento</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Faixas usadas para escolher o melhor modelo</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Faixas usadas apenas na avaliação final</translation>
    </message>
    <message>
        <source>Artists of all tracks</source>
        <translation>Artistas de todas as faixas</translation>
    </message>
    <message>
        <source>Artists with tracks in more than one split; should be 0</source>
        <translation>Artistas com faixas em mais de uma partição; deveria ser 0</translation>
    </message>
    <message>
        <source>Clips that could not be used and were left out</source>
        <translation>Clipes que não puderam ser usados e foram omitidos</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Conjunto de dados preparado</translation>
    </message>
    <message>
        <source>Teach or train models</source>
        <translation>Ensinar ou treinar modelos</translation>
    </message>
    <message>
        <source>Genres and how often they occur</source>
        <translation>Gêneros e sua frequência</translation>
    </message>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>Clipes com defeito e por que foram omitidos</translation>
    </message>
    <message>
        <source>Notes on the dataset</source>
        <translation>Notas sobre o conjunto de dados</translation>
    </message>
    <message>
        <source>Tracks of each genre</source>
        <translation>Faixas de cada gênero</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Preparar de novo</translation>
    </message>
    <message>
        <source>Tries the faulty clips again; what is ready stays as it is</source>
        <translation>Tenta de novo os clipes com defeito; o que está pronto fica como está</translation>
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
            <numerusform>%Ln execução excluída não pôde ser movida para a lixeira. Excluir permanentemente?</numerusform>
            <numerusform>%Ln execuções excluídas não puderam ser movidas para a lixeira. Excluir permanentemente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Excluir permanentemente</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>genrescope::DifferenceChart</name>
    <message>
        <source>Difference in weighted AP (thick bar: seeds, thin: artists)</source>
        <translation>Diferença na AP ponderada (barra grossa: sementes, fina: artistas)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>± by seeds</source>
        <translation>± por sementes</translation>
    </message>
    <message>
        <source>By artists, from</source>
        <translation>Por artistas, de</translation>
    </message>
    <message>
        <source>By artists, to</source>
        <translation>Por artistas, até</translation>
    </message>
    <message>
        <source>%1 %2, by artists %3 to %4</source>
        <comment>variant, difference, its interval</comment>
        <translation>%1 %2, por artistas de %3 a %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>variant, difference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, its variants</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>genrescope::DoubtfulTrackModel</name>
    <message>
        <source>Label kept</source>
        <translation>Rótulo mantido</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Agora %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Soa como</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>p(rótulo)</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>p(sugestão)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicateTableModel</name>
    <message>
        <source>Second left out</source>
        <translation>Segunda omitida</translation>
    </message>
    <message>
        <source>%1 of the bits of their fingerprints are the same; the second begins %2 s into the first</source>
        <translation>%1 dos bits de suas impressões digitais são iguais; a segunda começa em %2 s da primeira</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>split, genres</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>First track</source>
        <translation>Primeira faixa</translation>
    </message>
    <message>
        <source>Second track</source>
        <translation>Segunda faixa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicatesPanel</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>The same recording in training and among the tracks that are judged makes scores too good, whatever its encoding, loudness or excerpt. Search compares all tracks of the dataset.</source>
        <translation>A mesma gravação no treino e entre as faixas julgadas torna as pontuações boas demais, seja qual for a codificação, o volume ou o trecho. A busca compara todas as faixas do conjunto de dados.</translation>
    </message>
    <message>
        <source>No two tracks of the dataset are the same recording.</source>
        <translation>Não há duas faixas do conjunto de dados que sejam a mesma gravação.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of tracks are the same recording.</source>
        <translation>
            <numerusform>%Ln par de faixas é a mesma gravação.</numerusform>
            <numerusform>%Ln pares de faixas são a mesma gravação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks judged here has a near-duplicate in training.</source>
        <translation>
            <numerusform>%Ln das faixas julgadas aqui tem uma quase duplicata no treino.</numerusform>
            <numerusform>%Ln das faixas julgadas aqui têm uma quase duplicata no treino.</numerusform>
        </translation>
    </message>
    <message>
        <source>A track that you leave out is neither judged nor taught from then on; your files stay as they are.</source>
        <translation>Uma faixa omitida deixa de ser julgada e usada para ensinar; seus arquivos ficam como estão.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Usar de novo</translation>
    </message>
    <message>
        <source>Leave out second</source>
        <translation>Omitir a segunda</translation>
    </message>
    <message>
        <source>&amp;Near-duplicates</source>
        <translation>&amp;Quase duplicatas</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Quase duplicatas</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Andamento da busca</translation>
    </message>
    <message>
        <source>Compare what all tracks of the dataset sound like</source>
        <translation>Comparar como soam todas as faixas do conjunto de dados</translation>
    </message>
    <message>
        <source>Play first</source>
        <translation>Ouvir a primeira</translation>
    </message>
    <message>
        <source>Play the first track of the pair (1)</source>
        <translation>Reproduzir a primeira faixa do par (1)</translation>
    </message>
    <message>
        <source>Play second</source>
        <translation>Ouvir a segunda</translation>
    </message>
    <message>
        <source>Play the second track of the pair (2, Enter)</source>
        <translation>Reproduzir a segunda faixa do par (2, Enter)</translation>
    </message>
    <message>
        <source>Judge and teach models without the second track, or with it again (L)</source>
        <translation>Julgar e ensinar modelos sem a segunda faixa, ou com ela de novo (L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Desfazer a última decisão (Ctrl+Z; Ctrl+Shift+Z a refaz)</translation>
    </message>
</context>
<context>
    <name>genrescope::EncoderBox</name>
    <message>
        <source>The models that come with Genrescope</source>
        <translation>Os modelos que vêm com o Genrescope</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>model, recipe, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Outro modelo…</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Abrir checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Checkpoints (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>genrescope::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar ou ocultar os detalhes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluateForm</name>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Predictions: %1</source>
        <translation>Previsões: %1</translation>
    </message>
    <message>
        <source>%1 %2, AP %3, %4</source>
        <comment>model, recipe, precision, date</comment>
        <translation>%1 %2, AP %3, %4</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Abrir checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Checkpoints (*.safetensors)</translation>
    </message>
    <message>
        <source>Predictions of another system</source>
        <translation>Previsões de outro sistema</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabelas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Model &amp;%1:</source>
        <translation>Modelo &amp;%1:</translation>
    </message>
    <message>
        <source>Model %1:</source>
        <translation>Modelo %1:</translation>
    </message>
    <message>
        <source>Open a checkpoint file</source>
        <translation>Abrir um arquivo de checkpoint</translation>
    </message>
    <message>
        <source>Do not compare this one</source>
        <translation>Não comparar este</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Dados:</translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation>Par&amp;tição:</translation>
    </message>
    <message>
        <source>Compare something else, too</source>
        <translation>Comparar também outra coisa</translation>
    </message>
    <message>
        <source>Another &amp;model</source>
        <translation>Outro &amp;modelo</translation>
    </message>
    <message>
        <source>Add &amp;predictions of another system…</source>
        <translation>Adicionar &amp;previsões de outro sistema…</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Use the test split only once, at the very end: choosing models by its scores makes them meaningless</source>
        <translation>Use a partição de teste uma única vez, bem no final: escolher modelos por essas pontuações tira todo o sentido delas</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>A&amp;valiar</translation>
    </message>
    <message>
        <source>Evaluate all models on the same tracks</source>
        <translation>Avaliar todos os modelos nas mesmas faixas</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePage</name>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabelas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Which model is better?</source>
        <translation>Qual modelo é melhor?</translation>
    </message>
    <message>
        <source>Choose a dataset and the models to compare above, then press Evaluate. Models come from the Train page, or from checkpoint files.</source>
        <translation>Escolha acima um conjunto de dados e os modelos a comparar e clique em Avaliar. Os modelos vêm da página Treinar ou de arquivos de checkpoint.</translation>
    </message>
    <message>
        <source>Classifying every track of the split…</source>
        <translation>Classificando todas as faixas da partição…</translation>
    </message>
    <message>
        <source>You can keep working on the other pages meanwhile.</source>
        <translation>Enquanto isso, você pode continuar trabalhando nas outras páginas.</translation>
    </message>
    <message>
        <source>Calibrating on the validation tracks…</source>
        <translation>Calibrando nas faixas de validação…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>A avaliação falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>No results were kept. Press Evaluate to start again.</source>
        <translation>Nenhum resultado foi mantido. Clique em Avaliar para recomeçar.</translation>
    </message>
    <message>
        <source>Scores that flatter, since the model learned from these tracks: %1.</source>
        <comment>with one or several models</comment>
        <translation>Pontuações otimistas (o modelo aprendeu com estas faixas): %1.</translation>
    </message>
    <message>
        <source>Calibrated on these very tracks: %1. Calibration error and what is called at the model&apos;s thresholds flatter here; the test split is the honest judge.</source>
        <comment>with one or several models</comment>
        <translation>Calibrado nestas mesmas faixas: %1. O erro de calibração e o que é apontado com os limiares do modelo são otimistas aqui; a partição de teste é o juiz honesto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out, as you decided.</source>
        <translation>
            <numerusform>%Ln faixa omitida, como você decidiu.</numerusform>
            <numerusform>%Ln faixas omitidas, como você decidiu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tracks has a near-duplicate in training: scores flatter.</source>
        <translation>
            <numerusform>%Ln destas faixas tem uma quase duplicata no treino: as pontuações são otimistas.</numerusform>
            <numerusform>%Ln destas faixas têm uma quase duplicata no treino: as pontuações são otimistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar relatório</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>file name</comment>
        <translation>avaliacao</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>&amp;Web page with pictures…</source>
        <translation>Página &amp;web com imagens…</translation>
    </message>
    <message>
        <source>&amp;JSON with curves…</source>
        <translation>&amp;JSON com curvas…</translation>
    </message>
    <message>
        <source>Every decision as &amp;CSV…</source>
        <translation>Todas as decisões em &amp;CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusão</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Quase duplicatas</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePresenter</name>
    <message>
        <source>The model was calibrated, but the dataset has other genres now than when the model was evaluated. Evaluate it again.</source>
        <translation>O modelo foi calibrado, mas o conjunto de dados tem agora outros gêneros do que quando o modelo foi avaliado. Avalie-o de novo.</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleList</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play the selected track (double-click or Enter)</source>
        <translation>Reproduzir a faixa selecionada (clique duplo ou Enter)</translation>
    </message>
    <message>
        <source>&amp;Where models differ</source>
        <translation>&amp;Onde os modelos diferem</translation>
    </message>
    <message>
        <source>List the tracks by how far the models&apos; probabilities lie apart</source>
        <translation>Listar as faixas pela distância entre as probabilidades dos modelos</translation>
    </message>
    <message>
        <source>In the &amp;chosen genre</source>
        <translation>No gênero &amp;escolhido</translation>
    </message>
    <message>
        <source>In &amp;any genre</source>
        <translation>Em &amp;qualquer gênero</translation>
    </message>
    <message>
        <source>Tracks behind the number</source>
        <translation>Faixas por trás do número</translation>
    </message>
    <message>
        <source>Click a count or a cell to list the tracks behind it.</source>
        <translation>Clique em um número ou em uma célula para listar as faixas correspondentes.</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleTableModel</name>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>True genres</source>
        <translation>Gêneros reais</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilidade de %1</translation>
    </message>
    <message>
        <source>Probability of the genre in the column beside it</source>
        <translation>Probabilidade do gênero na coluna ao lado</translation>
    </message>
</context>
<context>
    <name>genrescope::ExplanationBar</name>
    <message>
        <source>Asking the model about each patch of the spectrogram…</source>
        <translation>Perguntando ao modelo sobre cada bloco do espectrograma…</translation>
    </message>
    <message>
        <source>There is nothing to explain: this part is silent.</source>
        <translation>Não há nada a explicar: este trecho é silencioso.</translation>
    </message>
    <message>
        <source>%1–%2, %3–%4 Hz</source>
        <comment>where a patch lies: times, frequencies</comment>
        <translation>%1–%2, %3–%4 Hz</translation>
    </message>
    <message>
        <source>Most for %1: %2.</source>
        <translation>Mais a favor de %1: %2.</translation>
    </message>
    <message>
        <source>Most against it: %1.</source>
        <translation>Mais contra: %1.</translation>
    </message>
    <message>
        <source>Nothing in this part speaks for %1 or against it.</source>
        <translation>Nada neste trecho pesa a favor ou contra %1.</translation>
    </message>
    <message>
        <source>Why %1? %2, %3 to %4</source>
        <comment>a genre, a model, two times</comment>
        <translation>Por que %1? %2, de %3 a %4</translation>
    </message>
    <message>
        <source>Play only what counted (being prepared…)</source>
        <translation>Reproduzir só o que contou (preparando…)</translation>
    </message>
    <message>
        <source>Play only what counted</source>
        <translation>Reproduzir só o que contou</translation>
    </message>
    <message>
        <source>Silences every time and every frequency but those that speak most for %1</source>
        <translation>Silencia todos os tempos e frequências, menos os que mais pesam a favor de %1</translation>
    </message>
    <message>
        <source>speaks against it, %1</source>
        <comment>log-odds</comment>
        <translation>pesa contra, %1</translation>
    </message>
    <message>
        <source>%1, speaks for it</source>
        <comment>log-odds</comment>
        <translation>%1, pesa a favor</translation>
    </message>
    <message>
        <source>Each patch is replaced by the average of this part, and the model is asked again. The numbers say by how much the log-odds of %1 then fall or rise.</source>
        <translation>Cada bloco é substituído pela média deste trecho, e o modelo é consultado de novo. Os números dizem quanto os log-odds de %1 então caem ou sobem.</translation>
    </message>
    <message>
        <source>Stop explaining (Esc)</source>
        <translation>Parar de explicar (Esc)</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Parar de explicar</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClipModel</name>
    <message>
        <source>Track</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClips</name>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>Clipes com defeito e por que foram omitidos</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>What can be heard of it; also by Enter or a double click</source>
        <translation>O que se consegue ouvir dele; também com Enter ou clique duplo</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
</context>
<context>
    <name>genrescope::FilledFramesView</name>
    <message>
        <source>The music</source>
        <translation>A música</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>O que o modelo recebe</translation>
    </message>
    <message>
        <source>What it fills in</source>
        <translation>O que ele completa</translation>
    </message>
    <message>
        <source>Spectrograms of the music, of what the model is given of it, and of what it fills in</source>
        <translation>Espectrogramas da música, do que o modelo recebe dela e do que ele completa</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreFrequencyModel</name>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Nome do gênero</translation>
    </message>
    <message>
        <source>Tracks with this genre</source>
        <translation>Faixas com este gênero</translation>
    </message>
    <message>
        <source>Share of all tracks; a track can have several genres</source>
        <translation>Proporção de todas as faixas; uma faixa pode ter vários gêneros</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Faixas usadas no treinamento</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Faixas usadas para escolher o melhor modelo</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Faixas usadas apenas na avaliação final</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePanel</name>
    <message>
        <source>Average precision by &amp;genre</source>
        <translation>Precisão média por &amp;gênero</translation>
    </message>
    <message>
        <source>&amp;Averages</source>
        <translation>&amp;Médias</translation>
    </message>
    <message>
        <source>Filter genres</source>
        <translation>Filtrar gêneros</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Médias</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePicker</name>
    <message>
        <source>%1, marked</source>
        <translation>%1, marcado</translation>
    </message>
    <message>
        <source>%1, some marked</source>
        <translation>%1, marcado em parte</translation>
    </message>
    <message>
        <source>%1, not marked</source>
        <translation>%1, não marcado</translation>
    </message>
    <message>
        <source>New genre: %1</source>
        <translation>Novo gênero: %1</translation>
    </message>
    <message>
        <source>This track is …</source>
        <translation>Esta faixa é…</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln tracks are …</source>
        <translation>
            <numerusform>Esta faixa é…</numerusform>
            <numerusform>Estas %Ln faixas são…</numerusform>
        </translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Gêneros das faixas</translation>
    </message>
    <message>
        <source>Find a genre, or type a new one</source>
        <translation>Procure um gênero ou digite um novo</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>Enter marks, Esc closes</source>
        <translation>Enter marca, Esc fecha</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreScoreModel</name>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Tracks of the split with this genre</source>
        <translation>Faixas da partição com este gênero</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Suporte</translation>
    </message>
    <message>
        <source>Average precision with its 95% confidence interval (artists resampled); undefined without support</source>
        <translation>Precisão média com seu intervalo de confiança de 95% (artistas reamostrados); indefinida sem suporte</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Average precision of %1 minus that of %2</source>
        <translation>Precisão média de %1 menos a de %2</translation>
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
        <translation>%1, apontado</translation>
    </message>
    <message>
        <source>* Learned from another model&apos;s tags alone: %1</source>
        <translation>* Aprendido só com as tags de outro modelo: %1</translation>
    </message>
    <message>
        <source>Called: it reaches the threshold of %1</source>
        <translation>Apontado: atinge o limiar de %1</translation>
    </message>
    <message>
        <source>Not called: the threshold is %1</source>
        <translation>Não apontado: o limiar é %1</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 at the playhead, percent</source>
        <translation>%1 na posição de reprodução, em porcentagem</translation>
    </message>
    <message>
        <source>%1 for the whole track, percent</source>
        <translation>%1 para a faixa inteira, em porcentagem</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreTimeline</name>
    <message>
        <source>Genres over time</source>
        <translation>Gêneros ao longo do tempo</translation>
    </message>
    <message>
        <source>One strip per genre, with the probability that each model gives it over time.</source>
        <translation>Uma tira por gênero, com a probabilidade que cada modelo lhe dá ao longo do tempo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>genre, time, models with their percentages</comment>
        <translation>%1 em %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two models</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>genrescope::LeftOutTracks</name>
    <message>
        <source>Tracks left out</source>
        <translation>Faixas omitidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>genrescope::LeverList</name>
    <message>
        <source>&amp;Variants, one change each:</source>
        <translation>&amp;Variantes, uma mudança cada:</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>An&amp;other change:</source>
        <translation>&amp;Outra mudança:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Compare the baseline with this value of the setting, too</source>
        <translation>Comparar a linha de base também com este valor da configuração</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryFolderList</name>
    <message>
        <source>%1 is not there now, or empty. What is known about its tracks is kept.</source>
        <translation>%1 não está disponível agora ou está vazia. O que se sabe de suas faixas é mantido.</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (ausente)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Add a folder of music, with all that is below it</source>
        <translation>Adicionar uma pasta de música, com tudo o que ela contém</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Adicionar pasta</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Pastas da biblioteca</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Remover da biblioteca</translation>
    </message>
    <message>
        <source>Your files are only read, unless you write tags. What is heard stays on this computer.</source>
        <translation>Seus arquivos são apenas lidos, a menos que você grave tags. O que é ouvido fica neste computador.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryLists</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln faixa</numerusform>
            <numerusform>%Ln faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many tracks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>Fila de reprodução</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>Salvar como lista de reprodução</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Limpar a fila</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryMap</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Criar o mapa</translation>
    </message>
    <message>
        <source>Making the map…</source>
        <translation>Criando o mapa…</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Ainda não há mapa</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together on it. Tracks appear once they were heard.</source>
        <translation>As faixas que soam parecidas para o primeiro modelo ficam próximas nele. As faixas aparecem depois de ouvidas.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Making the map… %1</source>
        <translation>Criando o mapa… %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) selected</source>
        <translation>
            <numerusform>%Ln faixa selecionada</numerusform>
            <numerusform>%Ln faixas selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have changed since the map was made.</source>
        <translation>
            <numerusform>%Ln faixa mudou desde a criação do mapa.</numerusform>
            <numerusform>%Ln faixas mudaram desde a criação do mapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln faixa</numerusform>
            <numerusform>%Ln faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Mapa da biblioteca</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together. Click: play. Wheel: zoom. Drag: move. Shift and drag: select. Double click: all of it.</source>
        <translation>As faixas que soam parecidas para o primeiro modelo ficam próximas. Clique: reproduzir. Roda do mouse: zoom. Arrastar: mover. Shift e arrastar: selecionar. Clique duplo: mostrar tudo.</translation>
    </message>
    <message>
        <source>Genres on the map</source>
        <translation>Gêneros no mapa</translation>
    </message>
    <message>
        <source>Select genres to see only where they are</source>
        <translation>Selecione gêneros para destacar só eles no mapa</translation>
    </message>
    <message>
        <source>Make the map anew, of all tracks that were heard</source>
        <translation>Criar o mapa de novo com todas as faixas ouvidas</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPage</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Adicionar uma pasta de música</translation>
    </message>
    <message>
        <source>No music in the library yet</source>
        <translation>Nenhuma música na biblioteca ainda</translation>
    </message>
    <message>
        <source>Add the folders where your music lies. The models listen to all of it in the background; you can search through it meanwhile, by genre, by what the models disagree on, and by what its tags say.</source>
        <translation>Adicione as pastas onde está sua música. Os modelos ouvem tudo em segundo plano; enquanto isso, você já pode pesquisar por gênero, pelo que divide os modelos e pelo que dizem as tags.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Não foi possível abrir a biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPlaylistList</name>
    <message>
        <source>Export a playlist</source>
        <translation>Exportar uma lista de reprodução</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>Fila de reprodução</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nova lista de reprodução</translation>
    </message>
    <message>
        <source>Import a playlist</source>
        <translation>Importar uma lista de reprodução</translation>
    </message>
    <message>
        <source>Playlists (%1);;All files (*)</source>
        <translation>Listas de reprodução (%1);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Delete a playlist</source>
        <translation>Excluir uma lista de reprodução</translation>
    </message>
    <message>
        <source>Delete the playlist “%1”? The music itself stays.</source>
        <translation>Excluir a lista de reprodução “%1”? As músicas em si permanecem.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas de reprodução</translation>
    </message>
    <message>
        <source>Make or import a playlist</source>
        <translation>Criar ou importar uma lista de reprodução</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPresenter</name>
    <message>
        <source>The catalog of your music could not be used; it is kept as %1, and a new one is made from your folders.</source>
        <translation>O catálogo da sua música não pôde ser usado; ele foi guardado como %1, e um novo é feito a partir das suas pastas.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryScanLine</name>
    <message numerus="yes">
        <source>Looking for music… %Ln file(s)</source>
        <translation>
            <numerusform>Procurando música… %Ln arquivo</numerusform>
            <numerusform>Procurando música… %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags… %1 of %2</source>
        <translation>Lendo tags… %1 de %2</translation>
    </message>
    <message>
        <source>Listening… %1 of %2</source>
        <translation>Ouvindo… %1 de %2</translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 por segundo, faltam %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stops within a second; what is done is kept</source>
        <translation>Para em um segundo; o que está feito é mantido</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Procurar alterações</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Find music that is new, changed or gone in the folders</source>
        <translation>Encontrar nas pastas música nova, alterada ou removida</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln track(s) are still to be heard.</source>
        <translation>
            <numerusform>Em pausa; falta ouvir %Ln faixa.</numerusform>
            <numerusform>Em pausa; falta ouvir %Ln faixas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date; %Ln file(s) could not be read or heard.</source>
        <translation>
            <numerusform>Atualizada; %Ln arquivo não pôde ser lido ou ouvido.</numerusform>
            <numerusform>Atualizada; %Ln arquivos não puderam ser lidos ou ouvidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Atualizada.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibrarySearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTableModel</name>
    <message>
        <source>The models disagree.</source>
        <translation>Os modelos divergem.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>Os modelos concordam.</translation>
    </message>
    <message>
        <source>No model hears the genre of the tag.</source>
        <translation>Nenhum modelo ouve o gênero da tag.</translation>
    </message>
    <message>
        <source>Not heard yet.</source>
        <translation>Ainda não ouvida.</translation>
    </message>
    <message>
        <source>The most probable genre, below the model&apos;s threshold.</source>
        <translation>O gênero mais provável, abaixo do limiar do modelo.</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>O gênero mais provável segundo %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Models disagree</source>
        <translation>Divergência dos modelos</translation>
    </message>
    <message>
        <source>The genre that the file&apos;s tag names</source>
        <translation>O gênero que a tag do arquivo indica</translation>
    </message>
    <message>
        <source>What the others are compared with, or a copy of it.</source>
        <translation>Aquilo com que as outras são comparadas, ou uma cópia.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>How similar it sounds to the models</source>
        <translation>Quão semelhante soa para os modelos</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln faixa</numerusform>
            <numerusform>%Ln faixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <translation>
            <numerusform>%1 de %Ln faixa</numerusform>
            <numerusform>%1 de %Ln faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this search from those saved</source>
        <translation>Remover esta pesquisa das salvas</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta pesquisa</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Pesquisa: %1</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Pesquisar na biblioteca</translation>
    </message>
    <message>
        <source>both words in title, artist or album</source>
        <translation>as duas palavras no título, artista ou álbum</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>as palavras lado a lado</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>sem esta palavra</translation>
    </message>
    <message>
        <source>also title: album: path:</source>
        <translation>também title: album: path:</translation>
    </message>
    <message>
        <source>a model calls it jazz</source>
        <translation>um modelo aponta jazz</translation>
    </message>
    <message>
        <source>this model calls it jazz</source>
        <translation>este modelo aponta jazz</translation>
    </message>
    <message>
        <source>this model is surer of its first genre than 60%</source>
        <translation>este modelo tem mais de 60% de certeza do primeiro gênero</translation>
    </message>
    <message>
        <source>the file&apos;s tag names jazz</source>
        <translation>a tag do arquivo indica jazz</translation>
    </message>
    <message>
        <source>the models differ; disagree:tag: none hears the tag&apos;s genre</source>
        <translation>os modelos divergem; disagree:tag: nenhum ouve o gênero da tag</translation>
    </message>
    <message>
        <source>also year&lt;1990, year&gt;=2000</source>
        <translation>também year&lt;1990, year&gt;=2000</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>minutos e segundos</translation>
    </message>
    <message>
        <source>not heard yet; failed:yes: could not be read or heard</source>
        <translation>ainda não ouvida; failed:yes: não pôde ser lida ou ouvida</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>O que se pode pesquisar</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>Faixas da biblioteca</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Add to the list of Listen</source>
        <translation>Adicionar à lista de Ouvir</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Gravar gêneros nas tags…</translation>
    </message>
    <message>
        <source>Write what the models hear into the tags of the selected tracks</source>
        <translation>Gravar nas tags das faixas selecionadas o que os modelos ouvem</translation>
    </message>
    <message>
        <source>Earlier changes of tags…</source>
        <translation>Alterações anteriores de tags…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Write genres into the tags of the selected tracks, or take that back</source>
        <translation>Gravar gêneros nas tags das faixas selecionadas, ou reverter isso</translation>
    </message>
    <message>
        <source>similar to a track, by its number: from the menu of the rows</source>
        <translation>semelhantes a uma faixa, pelo número: no menu das linhas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Show the tracks on a map instead of in a table (%1)</source>
        <translation>Mostrar as faixas em um mapa em vez de em uma tabela (%1)</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar na tabela</translation>
    </message>
    <message>
        <source>Only what was selected on the map.</source>
        <translation>Só o que foi selecionado no mapa.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <translation>Faixas semelhantes</translation>
    </message>
    <message>
        <source>Tracks that sound like the selected ones to the models</source>
        <translation>Faixas que, para os modelos, soam como as selecionadas</translation>
    </message>
</context>
<context>
    <name>genrescope::ListedExamples</name>
    <message numerus="yes">
        <source>%Ln track(s) of %1 found by %2</source>
        <translation>
            <numerusform>%Ln faixa de %1 encontrada por %2</numerusform>
            <numerusform>%Ln faixas de %1 encontradas por %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 mistakes for %1</source>
        <translation>
            <numerusform>%Ln faixa que %2 confunde com %1</numerusform>
            <numerusform>%Ln faixas que %2 confunde com %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 missed by %2</source>
        <translation>
            <numerusform>%Ln faixa de %1 não encontrada por %2</numerusform>
            <numerusform>%Ln faixas de %1 não encontradas por %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 correctly does not call %1</source>
        <translation>
            <numerusform>%Ln faixa que %2, com razão, não aponta como %1</numerusform>
            <numerusform>%Ln faixas que %2, com razão, não aponta como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 for which the top prediction of %2 is %3</source>
        <translation>
            <numerusform>%Ln faixa de %1 cuja primeira previsão de %2 é %3</numerusform>
            <numerusform>%Ln faixas de %1 cuja primeira previsão de %2 é %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 calls %3 instead</source>
        <translation>
            <numerusform>%Ln faixa de %1 que %2 aponta como %3 em vez disso</numerusform>
            <numerusform>%Ln faixas de %1 que %2 aponta como %3 em vez disso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 finds, and calls %3 as well</source>
        <translation>
            <numerusform>%Ln faixa de %1 que %2 encontra e aponta também como %3</numerusform>
            <numerusform>%Ln faixas de %1 que %2 encontra e aponta também como %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in any one genre</source>
        <translation>Faixas pela maior diferença entre os modelos em um gênero</translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in %1</source>
        <translation>Faixas pela diferença entre os modelos em %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenActions</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Voltar 5 segundos</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avançar 5 segundos</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir para o início</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir para o fim</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Aumentar volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Diminuir volume</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Mark or clear a loop</source>
        <translation>Marcar ou limpar um loop</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Faixa anterior</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Próxima faixa</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Colar arquivos</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Salvar resultados…</translation>
    </message>
    <message>
        <source>Save genres over time…</source>
        <translation>Salvar gêneros ao longo do tempo…</translation>
    </message>
    <message>
        <source>This is…</source>
        <translation>Isto é…</translation>
    </message>
    <message>
        <source>Why this genre?</source>
        <translation>Por que este gênero?</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Parar de explicar</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>Acionar o botão em foco</translation>
    </message>
    <message>
        <source>Say which genres the selected tracks are</source>
        <translation>Dizer de que gêneros são as faixas selecionadas</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenGenres</name>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Move the most probable genres to the top now</source>
        <translation>Mover agora os gêneros mais prováveis para o topo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Show over the spectrogram what speaks for a genre and what against it (W for the chosen one)</source>
        <translation>Mostrar no espectrograma o que pesa a favor de um gênero e o que pesa contra (W para o escolhido)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar em tabela</translation>
    </message>
    <message>
        <source>The same values as a table, also for screen readers</source>
        <translation>Os mesmos valores em tabela, também para leitores de tela</translation>
    </message>
    <message numerus="yes">
        <source>Top %Ln genre(s)</source>
        <translation>
            <numerusform>Primeiro gênero</numerusform>
            <numerusform>%Ln primeiros gêneros</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of genres shown</source>
        <translation>Número de gêneros mostrados</translation>
    </message>
    <message>
        <source>How many genres are shown</source>
        <translation>Quantos gêneros são mostrados</translation>
    </message>
    <message>
        <source>Genres as a table</source>
        <translation>Gêneros em tabela</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Nenhum modelo ainda</translation>
    </message>
    <message>
        <source>A trained model recognizes the genres of your music. Train one, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>Um modelo treinado reconhece os gêneros da sua música. Treine um ou abra um que você já tenha. A reprodução e o espectrograma funcionam sem modelo.</translation>
    </message>
    <message>
        <source>The starter models are not installed: install the package genrescope-models and start Genrescope again. Or train a model, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>Os modelos iniciais não estão instalados: instale o pacote genrescope-models e reinicie o Genrescope. Ou treine um modelo, ou abra um que você já tenha. A reprodução e o espectrograma funcionam sem modelo.</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Treinar um modelo…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir um modelo…</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message>
        <source>Save results</source>
        <translation>Salvar resultados</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabelas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>Tabelas com tabulações (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save genres over time</source>
        <translation>Salvar gêneros ao longo do tempo</translation>
    </message>
    <message>
        <source>Labels for Audacity (*.txt)</source>
        <translation>Rótulos para o Audacity (*.txt)</translation>
    </message>
    <message>
        <source>Selections for Raven (*.selections.txt)</source>
        <translation>Seleções para o Raven (*.selections.txt)</translation>
    </message>
    <message>
        <source>Layer for Sonic Visualiser (*.svl)</source>
        <translation>Camada para o Sonic Visualiser (*.svl)</translation>
    </message>
    <message>
        <source>There is no audio device: the track plays silently.</source>
        <translation>Não há dispositivo de áudio: a faixa toca sem som.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left to analyze.</source>
        <translation>
            <numerusform>Falta analisar %Ln faixa.</numerusform>
            <numerusform>Falta analisar %Ln faixas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analyzed…</source>
        <translation>Analisando…</translation>
    </message>
    <message>
        <source>Classified in %1 s.</source>
        <translation>Classificada em %1 s.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models disagree.</source>
        <translation>Classificada em %1 s; os modelos divergem.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models agree.</source>
        <translation>Classificada em %1 s; os modelos concordam.</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Solte músicas aqui</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them, see their spectrograms, and find out their genres.</source>
        <translation>Solte arquivos ou pastas em qualquer lugar da janela para tocá-los, ver seus espectrogramas e descobrir seus gêneros.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them and see their spectrograms. To find out their genres, train a model, or open one that you already have.</source>
        <translation>Solte arquivos ou pastas em qualquer lugar da janela para tocá-los e ver seus espectrogramas. Para descobrir seus gêneros, treine um modelo ou abra um que você já tenha.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Treinar um modelo…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir um modelo…</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>Reproduzir um exemplo</translation>
    </message>
</context>
<context>
    <name>genrescope::MainWindow</name>
    <message>
        <source>Drop the music to see its genres.</source>
        <translation>Solte a música para ver seus gêneros.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Listen to music, and see its spectrogram and genres</source>
        <translation>Ouvir música e ver seu espectrograma e seus gêneros</translation>
    </message>
    <message>
        <source>Prepare music for training</source>
        <translation>Preparar música para o treinamento</translation>
    </message>
    <message>
        <source>Train models and watch them learn</source>
        <translation>Treinar modelos e vê-los aprender</translation>
    </message>
    <message>
        <source>Evaluate and compare models</source>
        <translation>Avaliar e comparar modelos</translation>
    </message>
    <message>
        <source>Search through all of your music by what models hear in it</source>
        <translation>Pesquisar em toda a sua música pelo que os modelos ouvem nela</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>genrescope::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>genrescope::MarkedTracks</name>
    <message>
        <source>Tracks marked on Listen</source>
        <translation>Faixas marcadas</translation>
    </message>
    <message>
        <source>No track is marked yet. On the Listen page, select tracks and press “This is…” to say which genres they are.</source>
        <translation>Nenhuma faixa foi marcada ainda. Na página Ouvir, selecione faixas e clique em “Isto é…” para dizer de que gêneros são.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>genre, number of tracks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked track(s): %1</source>
        <translation>
            <numerusform>%Ln faixa marcada: %1</numerusform>
            <numerusform>%Ln faixas marcadas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A model needs at least two genres to tell apart.</source>
        <translation>Um modelo precisa de pelo menos dois gêneros para distinguir.</translation>
    </message>
    <message>
        <source>A marked track is an example of its genres, and of none of the others. Tracks without a mark are left out.</source>
        <translation>Uma faixa marcada é um exemplo de seus gêneros e de nenhum dos outros. Faixas sem marcação são omitidas.</translation>
    </message>
    <message>
        <source>Export the marks</source>
        <translation>Exportar as marcações</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Mark tracks</source>
        <translation>Marcar faixas</translation>
    </message>
    <message>
        <source>Go to the Listen page</source>
        <translation>Ir para a página Ouvir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the marked tracks and their genres as a table</source>
        <translation>Salvar as faixas marcadas e seus gêneros em uma tabela</translation>
    </message>
</context>
<context>
    <name>genrescope::Message</name>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 não pode ser usado. %2</translation>
    </message>
    <message>
        <source>The changes must be an object of fields.</source>
        <translation>As mudanças precisam ser um objeto com campos.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be changed by a variant.</source>
        <translation>O campo “%1” não pode ser mudado por uma variante.</translation>
    </message>
    <message>
        <source>Its name is too similar to &quot;%1&quot;: their folders would be the same.</source>
        <translation>O nome é parecido demais com “%1”: as pastas seriam as mesmas.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; must name at least one model.</source>
        <translation>O campo “model” precisa indicar pelo menos um modelo.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; names a model twice.</source>
        <translation>O campo “model” indica um modelo duas vezes.</translation>
    </message>
    <message>
        <source>The field &quot;seeds&quot; must be from 1 to %1.</source>
        <translation>O campo “seeds” precisa estar entre 1 e %1.</translation>
    </message>
    <message>
        <source>The field &quot;variants&quot; must be an object with at least one variant.</source>
        <translation>O campo “variants” precisa ser um objeto com pelo menos uma variante.</translation>
    </message>
    <message>
        <source>The variant &quot;%1&quot; of %2 cannot be trained. %3</source>
        <translation>A variante “%1” de %2 não pode ser treinada. %3</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); the archive may be damaged: download it again.</source>
        <translation>Não foi possível descompactar %1 (%2); o arquivo compactado pode estar danificado: baixe-o de novo.</translation>
    </message>
    <message>
        <source>the data ends too early</source>
        <translation>os dados terminam cedo demais</translation>
    </message>
    <message>
        <source>a block does not begin where it should</source>
        <translation>um bloco não começa onde deveria</translation>
    </message>
    <message>
        <source>it contains a randomized block from bzip2 before 0.9.5</source>
        <translation>há um bloco aleatorizado do bzip2 anterior à versão 0.9.5</translation>
    </message>
    <message>
        <source>a block&apos;s origin lies outside of it</source>
        <translation>a origem de um bloco está fora dele</translation>
    </message>
    <message>
        <source>it is not bzip2 data</source>
        <translation>não são dados bzip2</translation>
    </message>
    <message>
        <source>a block has no bytes</source>
        <translation>um bloco não tem bytes</translation>
    </message>
    <message>
        <source>a block lacks its code tables</source>
        <translation>faltam as tabelas de códigos de um bloco</translation>
    </message>
    <message>
        <source>a block refers to a table that does not exist</source>
        <translation>um bloco se refere a uma tabela que não existe</translation>
    </message>
    <message>
        <source>a code has an impossible length</source>
        <translation>um código tem um comprimento impossível</translation>
    </message>
    <message>
        <source>a code has impossible lengths</source>
        <translation>um código tem comprimentos impossíveis</translation>
    </message>
    <message>
        <source>a block is too long</source>
        <translation>um bloco é longo demais</translation>
    </message>
    <message>
        <source>some bits are not a valid code</source>
        <translation>alguns bits não são um código válido</translation>
    </message>
    <message>
        <source>a block does not end</source>
        <translation>um bloco não termina</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 não tem o tamanho que o arquivo compactado declara; ele está danificado: baixe-o de novo.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 não tem a soma de verificação declarada; o arquivo compactado está danificado: baixe-o de novo.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes.</source>
        <translation>uma linha tem mais de %1 bytes.</translation>
    </message>
    <message>
        <source>a quoted cell that begins in this row is never closed; the file is incomplete.</source>
        <translation>uma célula entre aspas que começa nesta linha nunca é fechada; o arquivo está incompleto.</translation>
    </message>
    <message>
        <source>there is a quote within a cell that is not quoted.</source>
        <translation>há aspas dentro de uma célula que não está entre aspas.</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes.</source>
        <translation>uma célula tem mais de %1 bytes.</translation>
    </message>
    <message>
        <source>there are more than %1 cells in a row.</source>
        <translation>há mais de %1 células em uma linha.</translation>
    </message>
    <message>
        <source>a quoted cell is never closed.</source>
        <translation>uma célula entre aspas nunca é fechada.</translation>
    </message>
    <message>
        <source>there is text after the closing quote of a cell.</source>
        <translation>há texto depois das aspas finais de uma célula.</translation>
    </message>
    <message>
        <source>%1 shrank while it was being read; try again.</source>
        <translation>%1 encolheu durante a leitura; tente novamente.</translation>
    </message>
    <message>
        <source>%1 is not a NumPy array file of version 1.0.</source>
        <translation>%1 não é um arquivo de array NumPy da versão 1.0.</translation>
    </message>
    <message>
        <source>%1 ends within its header; it is incomplete.</source>
        <translation>%1 termina dentro do cabeçalho; está incompleto.</translation>
    </message>
    <message>
        <source>%1 is not an array of float16, float32 or float64 in C order.</source>
        <translation>%1 não é um array de float16, float32 ou float64 em ordem C.</translation>
    </message>
    <message>
        <source>%1 is not as long as its header declares; it is damaged.</source>
        <translation>%1 não tem o tamanho que o cabeçalho declara; está danificado.</translation>
    </message>
    <message>
        <source>%1 is not a zip archive or was not downloaded completely; download it again and compare its SHA-1 with the published one.</source>
        <translation>%1 não é um arquivo zip ou não foi baixado por completo; baixe-o de novo e compare seu SHA-1 com o publicado.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are read.</source>
        <translation>%1 tem %2 entradas; são lidas no máximo %3.</translation>
    </message>
    <message>
        <source>%1 has two entries called %2, which no genuine archive has; download it again.</source>
        <translation>%1 tem duas entradas chamadas %2, o que não ocorre em nenhum arquivo compactado autêntico; baixe-o de novo.</translation>
    </message>
    <message>
        <source>%1 is protected by a password; unpack the archive with it, and give the folder.</source>
        <translation>%1 está protegido por senha; descompacte o arquivo com ela e indique a pasta.</translation>
    </message>
    <message>
        <source>%1 is packed by the method %2, which Genrescope cannot unpack; unpack the archive with another program, and give the folder.</source>
        <translation>%1 está compactado pelo método %2, que o Genrescope não sabe descompactar; descompacte o arquivo com outro programa e indique a pasta.</translation>
    </message>
    <message>
        <source>%1 was rejected: it claims to be %2 bytes long.</source>
        <translation>%1 foi rejeitado: declara ter %2 bytes.</translation>
    </message>
    <message>
        <source>%1 was rejected: it is compressed more tightly than any music or table would be.</source>
        <translation>%1 foi rejeitado: está mais compactado do que qualquer música ou tabela estaria.</translation>
    </message>
    <message>
        <source>No mp3 file can be made of music at %1 Hz.</source>
        <translation>Não é possível criar um arquivo mp3 de música a %1 Hz.</translation>
    </message>
    <message>
        <source>Audio cannot be converted from %1 Hz to %2 Hz; both rates must be positive and differ by at most a factor of 256.</source>
        <translation>Não é possível converter áudio de %1 Hz para %2 Hz; as duas taxas devem ser positivas e diferir no máximo por um fator de 256.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 não é um arquivo comum.</translation>
    </message>
    <message>
        <source>%1 is %2 bytes long; at most %3 are read.</source>
        <translation>%1 tem %2 bytes; são lidos no máximo %3.</translation>
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
        <translation>Automático</translation>
    </message>
    <message>
        <source>%1 is in use by another run; wait until it is done, or stop it.</source>
        <translation>%1 está em uso por outra execução; espere terminar ou pare-a.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Não foi possível abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder; give the files in it instead.</source>
        <translation>%1 é uma pasta; indique os arquivos que estão nela.</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>Não foi possível listar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>Não foi possível remover %1: %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Esperava-se um objeto JSON.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Falta o campo “%1”.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be %2.</source>
        <translation>O campo “%1” precisa ser %2.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>true, false, a number or text</source>
        <translation>true, false, um número ou um texto</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>O JSON tem níveis demais de aninhamento.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Isto não é um JSON válido: %1.</translation>
    </message>
    <message>
        <source>a whole number within its range</source>
        <translation>um número inteiro dentro do intervalo permitido</translation>
    </message>
    <message>
        <source>text in the right format</source>
        <translation>um texto no formato certo</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Uma mensagem não é nem um texto nem uma lista de textos.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no room left on its disk.</source>
        <translation>Não foi possível gravar %1: não há mais espaço no disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written: your quota on its disk is used up.</source>
        <translation>Não foi possível gravar %1: sua cota no disco se esgotou.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>There is no model to classify with; give at least one checkpoint.</source>
        <translation>Não há modelo para classificar; indique pelo menos um checkpoint.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one audio file and one repeat.</source>
        <translation>Um benchmark precisa de pelo menos um arquivo de áudio e uma repetição.</translation>
    </message>
    <message>
        <source>The minimum cost of a step of the model &apos;%1&apos; is not known.</source>
        <translation>O custo mínimo de um passo do modelo &apos;%1&apos; não é conhecido.</translation>
    </message>
    <message>
        <source>%1 has a sample rate of %2 Hz; rates from %3 to %4 Hz can be read.</source>
        <translation>%1 tem uma taxa de amostragem de %2 Hz; podem ser lidas taxas de %3 a %4 Hz.</translation>
    </message>
    <message>
        <source>%1 has %2 channels; at most %3 can be read.</source>
        <translation>%1 tem %2 canais; podem ser lidos no máximo %3.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 minutes, which is the limit; split it.</source>
        <translation>%1 passa do limite de %2 minutos; divida o arquivo.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is of no known format; convert it to flac or mp3.</source>
        <translation>%1 não contém áudio que possa ser lido: o formato é desconhecido; converta para flac ou mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its format is “%2”; convert it to flac or mp3.</source>
        <translation>%1 não contém áudio que possa ser lido: o formato é “%2”; converta para flac ou mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is a “%2” file that is damaged or cut off; replace it with a complete copy.</source>
        <translation>%1 não contém áudio que possa ser lido: é um arquivo “%2” danificado ou cortado; substitua-o por uma cópia completa.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its codec is “%2”; convert it to flac or mp3.</source>
        <translation>%1 não contém áudio que possa ser lido: o codec é “%2”; converta para flac ou mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio: nothing in this “%2” file is sound.</source>
        <translation>%1 não contém áudio: nada neste arquivo “%2” é som.</translation>
    </message>
    <message>
        <source>%1 contains a variant of %2 audio that cannot be read; convert it to flac or mp3.</source>
        <translation>%1 contém uma variante de áudio %2 que não pode ser lida; converta para flac ou mp3.</translation>
    </message>
    <message>
        <source>%1 contains %2 audio whose description is damaged; replace it with a complete copy.</source>
        <translation>%1 contém áudio %2 com a descrição danificada; substitua-o por uma cópia completa.</translation>
    </message>
    <message>
        <source>%1 is empty; replace it with a complete copy.</source>
        <translation>%1 está vazio; substitua-o por uma cópia completa.</translation>
    </message>
    <message>
        <source>%1 contains no audio: it is a %2 file in which not a single frame could be decoded; replace it with a complete copy.</source>
        <translation>%1 não contém áudio: é um arquivo %2 em que não foi possível decodificar nenhum quadro; substitua-o por uma cópia completa.</translation>
    </message>
    <message>
        <source>%1 is damaged: no audio can be decoded over a long stretch; replace it with a complete copy.</source>
        <translation>%1 está danificado: não é possível decodificar áudio por um longo trecho; substitua-o por uma cópia completa.</translation>
    </message>
    <message>
        <source>%1 cannot be played from another position: its bytes can only be read in order.</source>
        <translation>%1 não pode ser reproduzido a partir de outra posição: seus bytes só podem ser lidos em ordem.</translation>
    </message>
    <message>
        <source>Tags can be written to mp3, flac, ogg, opus, m4a, wma, wav and aiff; it is none of them.</source>
        <translation>As tags podem ser gravadas em mp3, flac, ogg, opus, m4a, wma, wav e aiff; o arquivo não é nenhum deles.</translation>
    </message>
    <message>
        <source>The tags name more genres than can be read.</source>
        <translation>As tags indicam mais gêneros do que é possível ler.</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. %2</source>
        <translation>Não foi possível gravar tags em %1. %2</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. Something else in its tags would be lost.</source>
        <translation>Não foi possível gravar tags em %1. Outra coisa nas tags seria perdida.</translation>
    </message>
    <message>
        <source>The ID3v2 tag is damaged.</source>
        <translation>A tag ID3v2 está danificada.</translation>
    </message>
    <message>
        <source>The ID3v2 tag does not lie at the start of the file; save the file with another tag editor first.</source>
        <translation>A tag ID3v2 não está no início do arquivo; salve-o antes com outro editor de tags.</translation>
    </message>
    <message>
        <source>The chunks of the file are not whole.</source>
        <translation>Os blocos do arquivo não estão íntegros.</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB.</source>
        <translation>O arquivo teria mais de 4 GB.</translation>
    </message>
    <message>
        <source>The tags cannot be written; they may be damaged.</source>
        <translation>As tags não podem ser gravadas; talvez estejam danificadas.</translation>
    </message>
    <message>
        <source>The tags are damaged.</source>
        <translation>As tags estão danificadas.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 has no training tracks with features; prepare the dataset first.</source>
        <translation>%1 não tem faixas de treino com características; prepare antes o conjunto de dados.</translation>
    </message>
    <message>
        <source>%1 has no validation tracks with features; they choose the best checkpoint. Prepare the dataset again with more artists, or with another split (such as --split-by file).</source>
        <translation>%1 não tem faixas de validação com características; são elas que escolhem o melhor checkpoint. Prepare de novo o conjunto de dados com mais artistas ou com outra divisão (como --split-by file).</translation>
    </message>
    <message>
        <source>Nothing to judge: this is shorter than a second.</source>
        <translation>Nada a julgar: dura menos de um segundo.</translation>
    </message>
    <message>
        <source>Nothing to judge: this is silent.</source>
        <translation>Nada a julgar: só há silêncio.</translation>
    </message>
    <message>
        <source>Nothing to judge: more than nine tenths of this is damaged.</source>
        <translation>Nada a julgar: mais de nove décimos estão danificados.</translation>
    </message>
    <message>
        <source>Nothing to judge: the models hear no music in this.</source>
        <translation>Nada a julgar: os modelos não ouvem música aqui.</translation>
    </message>
    <message>
        <source>There is only one genre, %1: a model needs at least two to tell apart.</source>
        <translation>Só há um gênero, %1: um modelo precisa de pelo menos dois para distinguir.</translation>
    </message>
    <message>
        <source>The number of training tracks that a genre needs cannot be negative.</source>
        <translation>O número de faixas de treino que um gênero exige não pode ser negativo.</translation>
    </message>
    <message>
        <source>Add more tracks, or choose another kind of split.</source>
        <translation>Adicione mais faixas ou escolha outro tipo de divisão.</translation>
    </message>
    <message>
        <source>%1 contains no audio with FMA&apos;s file names (000/000002.mp3); give fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder unpacked from one of them.</source>
        <translation>%1 não contém áudio com os nomes de arquivo do FMA (000/000002.mp3); indique fma_small.zip, fma_medium.zip, fma_large.zip ou fma_full.zip, ou a pasta descompactada de um deles.</translation>
    </message>
    <message>
        <source>%1 differs from the published file (its SHA-1 is not %2); download it again.</source>
        <translation>%1 difere do arquivo publicado (seu SHA-1 não é %2); baixe-o de novo.</translation>
    </message>
    <message>
        <source>%1 contains no list of checksums to compare with.</source>
        <translation>%1 não contém uma lista de somas de verificação para comparar.</translation>
    </message>
    <message>
        <source>%1 is not in the list of checksums.</source>
        <translation>%1 não está na lista de somas de verificação.</translation>
    </message>
    <message>
        <source>tracks.csv names genres that genres.csv does not list (%1), %2 times in all; they were skipped.</source>
        <translation>tracks.csv indica gêneros que genres.csv não lista (%1), %2 vezes ao todo; eles foram ignorados.</translation>
    </message>
    <message>
        <source>the table ends before its three header rows are complete.</source>
        <translation>a tabela termina antes de completar suas três linhas de cabeçalho.</translation>
    </message>
    <message>
        <source>the two header rows differ in length.</source>
        <translation>as duas linhas de cabeçalho têm comprimentos diferentes.</translation>
    </message>
    <message>
        <source>the third row must begin with track_id.</source>
        <translation>a terceira linha precisa começar com track_id.</translation>
    </message>
    <message>
        <source>there are %1 cells instead of %2.</source>
        <translation>há %1 células em vez de %2.</translation>
    </message>
    <message>
        <source>the track&apos;s ID is not a number.</source>
        <translation>o ID da faixa não é um número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value for the column (%2).</source>
        <translation>“%1” não é um valor válido para a coluna (%2).</translation>
    </message>
    <message>
        <source>%1 contains no %2; give fma_metadata.zip or the folder unpacked from it.</source>
        <translation>%1 não contém %2; indique fma_metadata.zip ou a pasta descompactada dele.</translation>
    </message>
    <message>
        <source>the track&apos;s ID does not follow the one before it.</source>
        <translation>o ID da faixa não segue o anterior.</translation>
    </message>
    <message>
        <source>the table lists no tracks.</source>
        <translation>a tabela não lista nenhuma faixa.</translation>
    </message>
    <message>
        <source>FMA has no subset &quot;%1&quot;; choose small, medium, large or full.</source>
        <translation>O FMA não tem o subconjunto “%1”; escolha small, medium, large ou full.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>escolha do artista</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>com gêneros superiores</translation>
    </message>
    <message>
        <source>top</source>
        <translation>gênero principal</translation>
    </message>
    <message>
        <source>FMA&apos;s own, by artist</source>
        <translation>a do próprio FMA, por artista</translation>
    </message>
    <message>
        <source>the post&apos;s: random 80/20, stratified on the last genre, seed %1; validation is test</source>
        <translation>a do post: aleatória 80/20, estratificada pelo último gênero, semente %1; a validação é o teste</translation>
    </message>
    <message>
        <source>FMA metadata</source>
        <translation>Metadados do FMA</translation>
    </message>
    <message>
        <source>fma_metadata.zip, or the folder unpacked from it</source>
        <translation>fma_metadata.zip ou a pasta descompactada dele</translation>
    </message>
    <message>
        <source>FMA audio</source>
        <translation>Áudio do FMA</translation>
    </message>
    <message>
        <source>fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder it unpacks to</source>
        <translation>fma_small.zip, fma_medium.zip, fma_large.zip ou fma_full.zip, ou a pasta descompactada de um deles</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Only one of FMA&apos;s smaller subsets</source>
        <translation>Só um dos subconjuntos menores do FMA</translation>
    </message>
    <message>
        <source>Same as the archive</source>
        <translation>O mesmo do arquivo zip</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>closed: with all ancestors; fine: the artist&apos;s choice; top: the one top-level genre</source>
        <translation>closed: com todos os gêneros superiores; fine: escolha do artista; top: só o gênero principal</translation>
    </message>
    <message>
        <source>With all parent genres</source>
        <translation>Com todos os gêneros superiores</translation>
    </message>
    <message>
        <source>As chosen by the artist</source>
        <translation>Como escolhido pelo artista</translation>
    </message>
    <message>
        <source>Main genre only</source>
        <translation>Só o gênero principal</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>fma: by artist; post: random 80/20, as in the post</source>
        <translation>fma: por artista; post: aleatória 80/20, como no post</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Por artista</translation>
    </message>
    <message>
        <source>Random, as in the post</source>
        <translation>Aleatória, como no post</translation>
    </message>
    <message>
        <source>Verify checksums first</source>
        <translation>Conferir antes as somas</translation>
    </message>
    <message>
        <source>Compare each file with FMA&apos;s SHA-1 checksum</source>
        <translation>Comparar cada arquivo com a soma de verificação SHA-1 do FMA</translation>
    </message>
    <message>
        <source>FMA archives</source>
        <translation>Zips do FMA</translation>
    </message>
    <message>
        <source>%1 contains no %2.</source>
        <translation>%1 não contém %2.</translation>
    </message>
    <message>
        <source>The folder %1 contains no audio and was skipped.</source>
        <translation>A pasta %1 não contém áudio e foi ignorada.</translation>
    </message>
    <message>
        <source>%1 files are not in any genre&apos;s folder and were skipped.</source>
        <translation>%1 arquivos não estão na pasta de nenhum gênero e foram ignorados.</translation>
    </message>
    <message>
        <source>%1 is not in any genre&apos;s folder and was skipped.</source>
        <translation>%1 não está na pasta de nenhum gênero e foi ignorado.</translation>
    </message>
    <message>
        <source>Files passed over, because their names do not end like those of music: %1 (%2).</source>
        <translation>Arquivos ignorados, porque seus nomes não terminam como os de música: %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed and was skipped.</source>
        <translation>Não foi possível listar a pasta %1, e ela foi ignorada.</translation>
    </message>
    <message>
        <source>All music lies in %1, so the folders in it were taken as the genres.</source>
        <translation>Toda a música está em %1; por isso as pastas nela foram tomadas como os gêneros.</translation>
    </message>
    <message>
        <source>%1 gives no split: that takes folders called train, validation and test. Choose another kind of split.</source>
        <translation>%1 não define uma divisão: para isso são necessárias pastas chamadas train, validation e test. Escolha outro tipo de divisão.</translation>
    </message>
    <message>
        <source>as given by the folders</source>
        <translation>como indicada pelas pastas</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file</source>
        <translation>aleatória 80/10/10, semente %1, por arquivo</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by album</source>
        <translation>aleatória 80/10/10, semente %1, por álbum</translation>
    </message>
    <message>
        <source>Tracks of one artist stay together, and there are too few artists: split by album or by file (--split-by file).</source>
        <translation>As faixas de um artista ficam juntas, e não há artistas suficientes: divida por álbum ou por arquivo (--split-by file).</translation>
    </message>
    <message>
        <source>Tracks of one album stay together, and there are too few albums: split by file (--split-by file).</source>
        <translation>As faixas de um álbum ficam juntas, e não há álbuns suficientes: divida por arquivo (--split-by file).</translation>
    </message>
    <message>
        <source>Each genre needs at least three tracks.</source>
        <translation>Cada gênero precisa de pelo menos três faixas.</translation>
    </message>
    <message>
        <source>The folders give it none: add a folder for it, or split by artist, album or file (--split-by artist).</source>
        <translation>As pastas não lhe dão nenhuma: adicione uma pasta para ela, ou divida por artista, álbum ou arquivo (--split-by artist).</translation>
    </message>
    <message>
        <source>%1 contains no folder with audio; put each genre&apos;s audio into a folder named after the genre.</source>
        <translation>%1 não contém nenhuma pasta com áudio; coloque o áudio de cada gênero em uma pasta com o nome do gênero.</translation>
    </message>
    <message>
        <source>%1 contains music, but no folders named after genres. If it is a genre&apos;s folder itself, give the folder above it, %2.</source>
        <translation>%1 contém música, mas nenhuma pasta com nome de gênero. Se for a própria pasta de um gênero, indique a pasta acima, %2.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <source>What stays in one split: an artist&apos;s tracks, an album&apos;s, or nothing (file); or the split that folders called train, validation and test give, which is the default where there are such folders</source>
        <translation>O que fica na mesma partição: as faixas de um artista, de um álbum, ou nada (file); ou a divisão dada por pastas chamadas train, validation e test, que é o padrão onde elas existem</translation>
    </message>
    <message>
        <source>As given, or by artist</source>
        <translation>Como indicada, ou por artista</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Por álbum</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Por arquivo</translation>
    </message>
    <message>
        <source>As given by the folders</source>
        <translation>Como indicada pelas pastas</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder with one subfolder per genre.</source>
        <translation>%1 não é uma pasta; indique uma pasta com uma subpasta por gênero.</translation>
    </message>
    <message>
        <source>one genre per folder</source>
        <translation>um gênero por pasta</translation>
    </message>
    <message>
        <source>genres and sub-genres by folder</source>
        <translation>gêneros e subgêneros por pasta</translation>
    </message>
    <message>
        <source>One folder per genre</source>
        <translation>Pasta por gênero</translation>
    </message>
    <message>
        <source>Folder with one subfolder per genre</source>
        <translation>Pasta com uma subpasta por gênero</translation>
    </message>
    <message>
        <source>Folders within a genre&apos;s are sub-genres</source>
        <translation>As pastas dentro da de um gênero são subgêneros</translation>
    </message>
    <message>
        <source>Otherwise they are artists or albums</source>
        <translation>Do contrário, são artistas ou álbuns</translation>
    </message>
    <message>
        <source>%1 were taken as one genre, %2: they differ only in how it is spelled.</source>
        <translation>%1 foram tomados como um só gênero, %2: diferem apenas na grafia.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the ID %1 of a genre is not a positive number.</source>
        <translation>o ID %1 de um gênero não é um número positivo.</translation>
    </message>
    <message>
        <source>genre %1 has no title.</source>
        <translation>o gênero %1 não tem título.</translation>
    </message>
    <message>
        <source>genre %1 is listed twice.</source>
        <translation>o gênero %1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>genre %1 has the parent %2, which is not listed.</source>
        <translation>o gênero %1 tem o gênero superior %2, que não está listado.</translation>
    </message>
    <message>
        <source>genre %1 has more than %2 ancestors, or is one of its own.</source>
        <translation>o gênero %1 tem mais de %2 gêneros superiores ou é superior a si mesmo.</translation>
    </message>
    <message>
        <source>the table of genres is empty.</source>
        <translation>a tabela de gêneros está vazia.</translation>
    </message>
    <message>
        <source>the column %1 is missing.</source>
        <translation>falta a coluna %1.</translation>
    </message>
    <message>
        <source>genre_id and parent must be whole numbers.</source>
        <translation>genre_id e parent precisam ser números inteiros.</translation>
    </message>
    <message>
        <source>the table lists no genres.</source>
        <translation>a tabela não lista nenhum gênero.</translation>
    </message>
    <message>
        <source>this is not a table of the MTG-Jamendo dataset; give autotagging_genre.tsv.</source>
        <translation>esta não é uma tabela do conjunto de dados MTG-Jamendo; indique autotagging_genre.tsv.</translation>
    </message>
    <message>
        <source>there are %1 cells, too few.</source>
        <translation>há %1 células, menos do que o necessário.</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>a duração é negativa.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>%1 lists track %2 a second time; each track belongs to one split.</source>
        <translation>%1 lista a faixa %2 pela segunda vez; cada faixa pertence a uma só partição.</translation>
    </message>
    <message>
        <source>genres of %1</source>
        <translation>gêneros de %1</translation>
    </message>
    <message>
        <source>%1 contains no recording that has a genre in %2.</source>
        <translation>%1 não contém nenhuma gravação que tenha um gênero em %2.</translation>
    </message>
    <message>
        <source>MTG-Jamendo&apos;s own, by artist</source>
        <translation>a do próprio MTG-Jamendo, por artista</translation>
    </message>
    <message>
        <source>MTG-Jamendo table</source>
        <translation>Tabela do MTG-Jamendo</translation>
    </message>
    <message>
        <source>autotagging_genre.tsv, or …-train.tsv of one of the splits</source>
        <translation>autotagging_genre.tsv ou …-train.tsv de uma das divisões</translation>
    </message>
    <message>
        <source>MTG-Jamendo audio</source>
        <translation>Áudio do MTG-Jamendo</translation>
    </message>
    <message>
        <source>The folder that MTG-Jamendo&apos;s archives unpack to</source>
        <translation>A pasta em que os arquivos do MTG-Jamendo são descompactados</translation>
    </message>
    <message>
        <source>Files that the table lists, but that were not found: %1 (%2).</source>
        <translation>Arquivos que a tabela lista, mas que não foram encontrados: %1 (%2).</translation>
    </message>
    <message>
        <source>None of the files that %1 lists with a genre was found in %2.</source>
        <translation>Nenhum dos arquivos que %1 lista com um gênero foi encontrado em %2.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>como em %1</translation>
    </message>
    <message>
        <source>Table of genres</source>
        <translation>Tabela de gêneros</translation>
    </message>
    <message>
        <source>Table of genres or label tracks</source>
        <translation>Tabela de gêneros ou faixas de rótulos</translation>
    </message>
    <message>
        <source>CSV or TSV with a column path (or file) and a column genre (or label), and artist, album and split where they are known; or a folder of Audacity&apos;s label tracks, or one of them, each with the name of its music (song.txt for song.mp3)</source>
        <translation>CSV ou TSV com uma coluna path (ou file) e uma coluna genre (ou label), além de artist, album e split, se conhecidos; ou uma pasta de faixas de rótulos do Audacity, ou uma delas, cada uma com o nome da sua música (song.txt para song.mp3)</translation>
    </message>
    <message>
        <source>Music folder</source>
        <translation>Pasta de música</translation>
    </message>
    <message>
        <source>What the table&apos;s paths are relative to, or where the music of label tracks lies, if not in their own folder</source>
        <translation>A que se referem os caminhos da tabela, ou onde está a música das faixas de rótulos, se não na própria pasta delas</translation>
    </message>
    <message>
        <source>Two genres are both called %1; give one of them another title.</source>
        <translation>Dois gêneros se chamam %1; dê outro título a um deles.</translation>
    </message>
    <message>
        <source>No track of the dataset has both audio and a genre with at least %1 training tracks; there is nothing to learn.</source>
        <translation>Nenhuma faixa do conjunto de dados tem áudio e um gênero com pelo menos %1 faixas de treino; não há nada a aprender.</translation>
    </message>
    <message>
        <source>there are no columns path and genre.</source>
        <translation>não há colunas path e genre.</translation>
    </message>
    <message>
        <source>%1 was left out: none of its lines is a label with its times.</source>
        <translation>%1 foi omitido: nenhuma de suas linhas é um rótulo com seus tempos.</translation>
    </message>
    <message>
        <source>Lines of %1 that were left out, because they do not begin with two times: %2 (the first is line %3).</source>
        <translation>Linhas de %1 omitidas por não começarem com dois tempos: %2 (a primeira é a linha %3).</translation>
    </message>
    <message>
        <source>No label in %1 names a genre; export label tracks from Audacity, each under the name of its music.</source>
        <translation>Nenhum rótulo em %1 indica um gênero; exporte faixas de rótulos do Audacity, cada uma com o nome da sua música.</translation>
    </message>
    <message>
        <source>Each label is a genre of its whole file, whatever part of it the label marks.</source>
        <translation>Cada rótulo é um gênero do arquivo inteiro, seja qual for a parte que ele marca.</translation>
    </message>
    <message>
        <source>There must be at least one label, and each must have a name.</source>
        <translation>Deve haver pelo menos um rótulo, e cada um deve ter um nome.</translation>
    </message>
    <message>
        <source>Two labels are both called &quot;%1&quot;; give one of them another name.</source>
        <translation>Dois rótulos se chamam “%1”; dê outro nome a um deles.</translation>
    </message>
    <message>
        <source>The field &quot;parents&quot; does not name a parent for each label.</source>
        <translation>O campo “parents” não indica um gênero superior para cada rótulo.</translation>
    </message>
    <message>
        <source>Track %1 does not follow the one before it.</source>
        <translation>A faixa %1 não segue a anterior.</translation>
    </message>
    <message>
        <source>Track %1 has labels that are not in the label set.</source>
        <translation>A faixa %1 tem rótulos que não pertencem ao conjunto de rótulos.</translation>
    </message>
    <message>
        <source>Track %1 has a negative duration.</source>
        <translation>A faixa %1 tem duração negativa.</translation>
    </message>
    <message>
        <source>The number of tracks without a label is negative.</source>
        <translation>O número de faixas sem rótulo é negativo.</translation>
    </message>
    <message>
        <source>The dataset cannot be used. %1</source>
        <translation>O conjunto de dados não pode ser usado. %1</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder of music.</source>
        <translation>%1 não é uma pasta; indique uma pasta de música.</translation>
    </message>
    <message>
        <source>genres in the tags of the files</source>
        <translation>gêneros nas tags dos arquivos</translation>
    </message>
    <message>
        <source>%1 contains no music whose tags name a genre.</source>
        <translation>%1 não contém música cujas tags indiquem um gênero.</translation>
    </message>
    <message>
        <source>Genres in tags</source>
        <translation>Gêneros nas tags</translation>
    </message>
    <message>
        <source>Folder of music</source>
        <translation>Pasta de música</translation>
    </message>
    <message>
        <source>The genres are those in the files&apos; own tags</source>
        <translation>Os gêneros são os que estão nas tags dos próprios arquivos</translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;.</source>
        <translation>A opção %1 não pode ser “%2”.</translation>
    </message>
    <message>
        <source>The option %1 must be a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>A opção %1 precisa ser um número inteiro de pelo menos %2, não “%3”.</translation>
    </message>
    <message>
        <source>The option %1 must be true or false, not &quot;%2&quot;.</source>
        <translation>A opção %1 precisa ser true ou false, não “%2”.</translation>
    </message>
    <message>
        <source>Minimum tracks</source>
        <translation>Mínimo de faixas</translation>
    </message>
    <message>
        <source>Genres with fewer training tracks are left out; 0 keeps all genres</source>
        <translation>Gêneros com menos faixas de treino são omitidos; 0 mantém todos os gêneros</translation>
    </message>
    <message>
        <source>The option %1 does not apply to this kind of dataset.</source>
        <translation>A opção %1 não se aplica a este tipo de conjunto de dados.</translation>
    </message>
    <message>
        <source>The option %1 is missing (%2).</source>
        <translation>Falta a opção %1 (%2).</translation>
    </message>
    <message>
        <source>There is no reader called &quot;%1&quot;.</source>
        <translation>Não existe um leitor chamado “%1”.</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist</source>
        <translation>aleatória 80/10/10, semente %1, por artista</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file: no tag names an artist</source>
        <translation>aleatória 80/10/10, semente %1, por arquivo: nenhuma tag indica um artista</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist where tags name one (%2 of %3 files)</source>
        <translation>aleatória 80/10/10, semente %1, por artista onde as tags o indicam (%2 de %3 arquivos)</translation>
    </message>
    <message>
        <source>%1 has no tags, which would be the dataset&apos;s labels.</source>
        <translation>%1 não tem tags, que seriam os rótulos do conjunto de dados.</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>tags de %1</translation>
    </message>
    <message>
        <source>%1 contains none of the files that %2 lists in its path column.</source>
        <translation>%1 não contém nenhum dos arquivos que %2 lista na coluna path.</translation>
    </message>
    <message>
        <source>random 80/10/10 by artist or package, seed %1</source>
        <translation>aleatória 80/10/10 por artista ou pacote, semente %1</translation>
    </message>
    <message>
        <source>random 90/10/0 by artist or package, seed %1</source>
        <translation>aleatória 90/10/0 por artista ou pacote, semente %1</translation>
    </message>
    <message>
        <source>Tagged music</source>
        <translation>Música com tags</translation>
    </message>
    <message>
        <source>Table of tags</source>
        <translation>Tabela de tags</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the files in the music folder</source>
        <translation>CSV com as tags de um professor para os arquivos da pasta de música</translation>
    </message>
    <message>
        <source>Folder with the files that the table lists</source>
        <translation>Pasta com os arquivos que a tabela lista</translation>
    </message>
    <message>
        <source>%1 does not have two dimensions, a row for each vector.</source>
        <translation>%1 não tem duas dimensões, com uma linha por vetor.</translation>
    </message>
    <message>
        <source>the table is empty.</source>
        <translation>a tabela está vazia.</translation>
    </message>
    <message>
        <source>no recording has a genre.</source>
        <translation>nenhuma gravação tem um gênero.</translation>
    </message>
    <message>
        <source>Lines left out in all: %1.</source>
        <translation>Linhas omitidas ao todo: %1.</translation>
    </message>
    <message>
        <source>no column genre or label names genres.</source>
        <translation>nenhuma coluna genre ou label indica gêneros.</translation>
    </message>
    <message>
        <source>a column track_id or path must name the recordings.</source>
        <translation>uma coluna track_id ou path precisa identificar as gravações.</translation>
    </message>
    <message>
        <source>there is more than one column of vectors.</source>
        <translation>há mais de uma coluna de vetores.</translation>
    </message>
    <message>
        <source>there is no tag column.</source>
        <translation>não há coluna de tags.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>A linha %1 foi omitida: %2</translation>
    </message>
    <message>
        <source>a column has no name.</source>
        <translation>uma coluna não tem nome.</translation>
    </message>
    <message>
        <source>two columns are both called &quot;%1&quot;; rename one of them.</source>
        <translation>duas colunas se chamam “%1”; renomeie uma delas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2.</source>
        <translation>“%1” não é %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not FILE.npy:ROW with a file beside the table.</source>
        <translation>“%1” não é ARQUIVO.npy:LINHA com um arquivo ao lado da tabela.</translation>
    </message>
    <message>
        <source>%1 has vectors of another length.</source>
        <translation>%1 tem vetores de outro comprimento.</translation>
    </message>
    <message>
        <source>%1 has no row %2.</source>
        <translation>%1 não tem a linha %2.</translation>
    </message>
    <message>
        <source>the vector contains something that is not a number.</source>
        <translation>o vetor contém algo que não é um número.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number in range.</source>
        <translation>“%1” não é um número dentro do intervalo permitido.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>%1 contains %2 twice, which no genuine archive does; download it again.</source>
        <translation>%1 contém %2 duas vezes, o que não ocorre em nenhum arquivo compactado autêntico; baixe-o de novo.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: it takes more memory than decoding may use.</source>
        <translation>Não foi possível decodificar %1: exige mais memória do que a decodificação pode usar.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder stopped unexpectedly.</source>
        <translation>Não foi possível decodificar %1: o decodificador parou inesperadamente.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder did not answer for %2 seconds.</source>
        <translation>Não foi possível decodificar %1: o decodificador não respondeu por %2 segundos.</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; reinstall Genrescope. (%2)</source>
        <translation>Não foi possível iniciar %1, uma parte do programa; reinstale o Genrescope. (%2)</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; close other programs. (%2)</source>
        <translation>Não foi possível iniciar %1, uma parte do programa; feche outros programas. (%2)</translation>
    </message>
    <message>
        <source>No memory could be shared with the part of the program that decodes music: %1.</source>
        <translation>Não foi possível compartilhar memória com a parte do programa que decodifica música: %1.</translation>
    </message>
    <message>
        <source>The connection to another process of this training has broken (%1); continue the run with --resume.</source>
        <translation>A conexão com outro processo deste treinamento caiu (%1); continue a execução com --resume.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 ended: %3</source>
        <translation>O rank %1 em %2 terminou: %3</translation>
    </message>
    <message>
        <source>Of %1 processes, these have not come to %2, port %3: rank %4; look what they say, and start all together.</source>
        <translation>De %1 processos, estes não chegaram a %2, porta %3: rank %4; veja o que eles dizem e inicie todos juntos.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 could not reach the first process at %3, port %4; check that it was started and that MASTER_ADDR and MASTER_PORT name an address of its machine that others reach, or name its network with --interface.</source>
        <translation>O rank %1 em %2 não conseguiu alcançar o primeiro processo em %3, porta %4; verifique se ele foi iniciado e se MASTER_ADDR e MASTER_PORT indicam um endereço da máquina dele que os outros alcancem, ou indique a rede dele com --interface.</translation>
    </message>
    <message>
        <source>What listens at %1, port %2, is not the first process of this training, or of another version; choose another MASTER_PORT, or install the same version everywhere.</source>
        <translation>O que escuta em %1, porta %2, não é o primeiro processo deste treinamento ou é de outra versão; escolha outra MASTER_PORT ou instale a mesma versão em toda parte.</translation>
    </message>
    <message>
        <source>Rank %1 on %2: %3</source>
        <translation>Rank %1 em %2: %3</translation>
    </message>
    <message>
        <source>Rank 0 at %1 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>O rank 0 em %1 foi perdido: seu processo terminou ou sua máquina está inacessível; descubra lá o motivo e continue a execução com --resume.</translation>
    </message>
    <message>
        <source>This process was told that there are %1 of them, and the first one that there are %2; start all with the same number.</source>
        <translation>A este processo foi dito que eles são %1, e ao primeiro, que são %2; inicie todos com o mesmo número.</translation>
    </message>
    <message>
        <source>There is another process of rank %1, on %2; give each a rank of its own, or, where two trainings run, each its own MASTER_PORT.</source>
        <translation>Há outro processo de rank %1, em %2; dê a cada um seu próprio rank ou, se houver dois treinamentos, a cada um sua própria MASTER_PORT.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>O rank %1 em %2 foi perdido: seu processo terminou ou sua máquina está inacessível; descubra lá o motivo e continue a execução com --resume.</translation>
    </message>
    <message>
        <source>%1 stands for all networks of this machine, and what is sent to the other processes is not encrypted; name one address in MASTER_ADDR, or an interface with --interface.</source>
        <translation>%1 representa todas as redes desta máquina, e o que é enviado aos outros processos não é criptografado; indique um só endereço em MASTER_ADDR ou uma interface com --interface.</translation>
    </message>
    <message>
        <source>The first process cannot be reached at %1, port %2 (%3); set MASTER_ADDR to an address of its machine and MASTER_PORT to a free port, or name an interface with --interface.</source>
        <translation>Não foi possível alcançar o primeiro processo em %1, porta %2 (%3); defina MASTER_ADDR com um endereço da máquina dele e MASTER_PORT com uma porta livre, ou indique uma interface com --interface.</translation>
    </message>
    <message>
        <source>Near-duplicates are found by at least %1 mel bands; the features of %2 have %3.</source>
        <translation>As quase duplicatas são encontradas com pelo menos %1 bandas mel; as características de %2 têm %3.</translation>
    </message>
    <message>
        <source>%1 cannot be calibrated. %2</source>
        <translation>%1 não pode ser calibrado. %2</translation>
    </message>
    <message>
        <source>The target precision must be above 0 and at most 1.</source>
        <translation>A precisão desejada precisa estar acima de 0 e ser no máximo 1.</translation>
    </message>
    <message>
        <source>%1 cannot be evaluated on %2.</source>
        <translation>%1 não pode ser avaliado em %2.</translation>
    </message>
    <message>
        <source>%1 It needs other log-mel features (%2) than the dataset&apos;s (%3). Prepare the dataset again, or train a new model on it.</source>
        <translation>%1 Ele precisa de características log-mel (%2) diferentes das do conjunto de dados (%3). Prepare o conjunto de dados de novo ou treine com ele um novo modelo.</translation>
    </message>
    <message>
        <source>%1 %2 Evaluate it on a dataset whose genres it was trained on.</source>
        <translation>%1 %2 Avalie-o em um conjunto de dados com cujos gêneros foi treinado.</translation>
    </message>
    <message>
        <source>There is no model to evaluate; give at least one checkpoint.</source>
        <translation>Não há modelo para avaliar; indique pelo menos um checkpoint.</translation>
    </message>
    <message>
        <source>Evaluation needs at least one crop per track, not %1.</source>
        <translation>A avaliação precisa de pelo menos um recorte por faixa, não %1.</translation>
    </message>
    <message>
        <source>%1 contains no tracks with features in its %2 split; prepare the dataset again or evaluate another split.</source>
        <translation>%1 não contém faixas com características na partição de %2; prepare o conjunto de dados de novo ou avalie outra partição.</translation>
    </message>
    <message>
        <source>%1 has no column for the genre %2.</source>
        <translation>%1 não tem uma coluna para o gênero %2.</translation>
    </message>
    <message>
        <source>%1 says nothing about %2 of the %3 tracks to compare, such as number %4, %5.</source>
        <translation>%1 não diz nada sobre %2 das %3 faixas a comparar, como a número %4, %5.</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has &apos;%2&apos;, for which the model has no place.</source>
        <translation>A camada &apos;%1&apos; tem &apos;%2&apos;, para o qual o modelo não tem lugar.</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has %2 arrays, not %3.</source>
        <translation>A camada &apos;%1&apos; tem %2 arrays, não %3.</translation>
    </message>
    <message>
        <source>The model has %1 genres, and %2 names were given.</source>
        <translation>O modelo tem %1 gêneros, e %2 nomes foram dados.</translation>
    </message>
    <message>
        <source>It has too few layers with weights: %1.</source>
        <translation>Tem poucas camadas com pesos: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>Não foi possível importar %1. %2</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the process that reads it stopped unexpectedly.</source>
        <translation>Não foi possível importar %1: o processo que o lê parou inesperadamente.</translation>
    </message>
    <message>
        <source>A crop begins after the end of its clip.</source>
        <translation>Um recorte começa depois do fim do seu clipe.</translation>
    </message>
    <message>
        <source>The input reference &apos;%1&apos; is not known.</source>
        <translation>A referência de entrada &apos;%1&apos; não é conhecida.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be read: %2.</source>
        <translation>Não foi possível ler um arquivo temporário em %1: %2.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2.</source>
        <translation>Não foi possível gravar um arquivo temporário em %1: %2.</translation>
    </message>
    <message>
        <source>The mel sample rate must lie between 1000 and 384000 Hz.</source>
        <translation>A taxa de amostragem mel precisa estar entre 1000 e 384000 Hz.</translation>
    </message>
    <message>
        <source>The FFT size must be a power of two between 128 and 65536.</source>
        <translation>O tamanho da FFT precisa ser uma potência de dois entre 128 e 65536.</translation>
    </message>
    <message>
        <source>The hop length must be at least a 64th of the FFT size and a millisecond, and at most the FFT size.</source>
        <translation>O salto precisa ser de pelo menos 1/64 do tamanho da FFT e um milissegundo, e no máximo do tamanho da FFT.</translation>
    </message>
    <message>
        <source>The number of mel bands must lie between 1 and 1024.</source>
        <translation>O número de bandas mel precisa estar entre 1 e 1024.</translation>
    </message>
    <message>
        <source>The lowest mel frequency must not be negative and must lie below the highest.</source>
        <translation>A menor frequência mel não pode ser negativa e precisa estar abaixo da maior.</translation>
    </message>
    <message>
        <source>The highest mel frequency must not exceed half the sample rate.</source>
        <translation>A maior frequência mel não pode exceder metade da taxa de amostragem.</translation>
    </message>
    <message>
        <source>The smallest mel power must be above 0 and at most 1.</source>
        <translation>A menor potência mel precisa estar acima de 0 e ser no máximo 1.</translation>
    </message>
    <message>
        <source>The dynamic range must be above 0 and at most 1000 dB.</source>
        <translation>A faixa dinâmica precisa estar acima de 0 e ser no máximo 1000 dB.</translation>
    </message>
    <message>
        <source>The audio contains samples that are not numbers or are far out of range, so no features can be computed from it; it is damaged.</source>
        <translation>O áudio contém amostras que não são números ou estão muito fora do intervalo, e por isso nenhuma característica pode ser calculada; ele está danificado.</translation>
    </message>
    <message>
        <source>The audio is too short: %1 samples at %2 Hz, but more than %3 are needed.</source>
        <translation>O áudio é curto demais: %1 amostras a %2 Hz, mas são necessárias mais de %3.</translation>
    </message>
    <message>
        <source>There is no Fourier transform of %1 samples.</source>
        <translation>Não há transformada de Fourier de %1 amostras.</translation>
    </message>
    <message>
        <source>This part is silent: nothing of it counted.</source>
        <translation>Este trecho é silencioso: nada nele contou.</translation>
    </message>
    <message>
        <source>A patch needs at least one frame and one mel band.</source>
        <translation>Um bloco precisa de pelo menos um quadro e uma banda mel.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than %2, and a file is decoded once for all models; classify with one of them at a time.</source>
        <translation>%1 precisa de características log-mel diferentes das de %2, e um arquivo é decodificado uma só vez para todos os modelos; classifique com um de cada vez.</translation>
    </message>
    <message>
        <source>Classification needs at least one crop per section, not %1.</source>
        <translation>A classificação precisa de pelo menos um recorte por seção, não %1.</translation>
    </message>
    <message>
        <source>A bootstrap needs a truth and a score for each track and label, a cluster for each track, and groups of labels that exist.</source>
        <translation>Um bootstrap precisa de uma verdade e uma pontuação por faixa e rótulo, um grupo por faixa e grupos de rótulos que existam.</translation>
    </message>
    <message>
        <source>It does not know the genre %1.</source>
        <translation>Ele não conhece o gênero %1.</translation>
    </message>
    <message>
        <source>An interval of a mean needs at least two values.</source>
        <translation>O intervalo de uma média precisa de pelo menos dois valores.</translation>
    </message>
    <message>
        <source>Metrics of %1 tracks and %2 labels need %3 truths and scores, but there are %4 and %5.</source>
        <translation>Métricas de %1 faixas e %2 rótulos precisam de %3 verdades e pontuações, mas há %4 e %5.</translation>
    </message>
    <message>
        <source>All labels are equal, so there is nothing to calibrate on.</source>
        <translation>Todos os rótulos são iguais, então não há com que calibrar.</translation>
    </message>
    <message>
        <source>Its probabilities do not rise with the true labels, which no calibration can fix; train it longer or on more tracks.</source>
        <translation>Suas probabilidades não aumentam com os rótulos verdadeiros, o que nenhuma calibração corrige; treine-o por mais tempo ou com mais faixas.</translation>
    </message>
    <message>
        <source>Metrics need one score for each truth, but there are %1 truths and %2 scores.</source>
        <translation>Métricas precisam de uma pontuação por verdade, mas há %1 verdades e %2 pontuações.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but score %1 is not.</source>
        <translation>Métricas precisam de pontuações finitas, mas a pontuação %1 não é.</translation>
    </message>
    <message>
        <source>Reliability needs a truth for each probability.</source>
        <translation>A confiabilidade precisa de uma verdade por probabilidade.</translation>
    </message>
    <message>
        <source>Reliability needs probabilities between 0 and 1.</source>
        <translation>A confiabilidade precisa de probabilidades entre 0 e 1.</translation>
    </message>
    <message>
        <source>Thresholds need probabilities between 0 and 1.</source>
        <translation>Limiares precisam de probabilidades entre 0 e 1.</translation>
    </message>
    <message>
        <source>Calls need a truth and a score for each track and label, and a threshold for each label.</source>
        <translation>Decisões precisam de uma verdade e uma pontuação por faixa e rótulo, e de um limiar por rótulo.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but one is not.</source>
        <translation>Métricas precisam de pontuações finitas, mas uma não é.</translation>
    </message>
    <message>
        <source>It has the format %1, which this version of the program does not know.</source>
        <translation>Ele tem o formato %1, que esta versão do programa não conhece.</translation>
    </message>
    <message>
        <source>It names no genres.</source>
        <translation>Ele não indica nenhum gênero.</translation>
    </message>
    <message>
        <source>It names more than %1 genres.</source>
        <translation>Ele indica mais de %1 gêneros.</translation>
    </message>
    <message>
        <source>One of its genres has no name.</source>
        <translation>Um de seus gêneros não tem nome.</translation>
    </message>
    <message>
        <source>It names the genre &apos;%1&apos; twice.</source>
        <translation>Ele indica o gênero &apos;%1&apos; duas vezes.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; contains values that are not finite.</source>
        <translation>O tensor &apos;%1&apos; contém valores que não são finitos.</translation>
    </message>
    <message>
        <source>It does not name all options of its model.</source>
        <translation>Ele não indica todas as opções do seu modelo.</translation>
    </message>
    <message>
        <source>Its crops must have between 1 and %1 frames.</source>
        <translation>Seus recortes precisam ter entre 1 e %1 quadros.</translation>
    </message>
    <message>
        <source>It names genres, but has no head to classify them.</source>
        <translation>Ele indica gêneros, mas não tem cabeça para classificá-los.</translation>
    </message>
    <message>
        <source>Its activation &apos;%1&apos; is not known.</source>
        <translation>Sua ativação &apos;%1&apos; não é conhecida.</translation>
    </message>
    <message>
        <source>Its epoch or step is negative.</source>
        <translation>Sua época ou seu passo é negativo.</translation>
    </message>
    <message>
        <source>One of its metrics is not finite.</source>
        <translation>Uma de suas métricas não é finita.</translation>
    </message>
    <message>
        <source>It was pretrained without genres and cannot classify: train a model that starts from it (train --set start_from=FILE).</source>
        <translation>Ele foi pré-treinado sem gêneros e não pode classificar: treine um modelo que parta dele (train --set start_from=FILE).</translation>
    </message>
    <message>
        <source>%1 is a safetensors file, but not a Genrescope checkpoint.</source>
        <translation>%1 é um arquivo safetensors, mas não um checkpoint do Genrescope.</translation>
    </message>
    <message>
        <source>%1 is not a usable checkpoint. %2</source>
        <translation>%1 não é um checkpoint utilizável. %2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 não foi gravado. %2</translation>
    </message>
    <message>
        <source>%1 was not written: it contains text that is not valid UTF-8.</source>
        <translation>%1 não foi gravado: contém texto que não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>Mean and maximum</source>
        <translation>Média e máximo</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Standardize bands</source>
        <translation>Padronizar bandas</translation>
    </message>
    <message>
        <source>Standardize each band by its mean and standard deviation over the training set</source>
        <translation>Padronizar cada banda por sua média e seu desvio padrão no conjunto de treino</translation>
    </message>
    <message>
        <source>Stem channels</source>
        <translation>Canais da entrada</translation>
    </message>
    <message>
        <source>Channels of the first of three convolutions that merge four frames into one; 0 = no convolutions</source>
        <translation>Canais da primeira de três convoluções que fundem quatro quadros em um; 0 = sem convoluções</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Pooling over time</source>
        <translation>Pooling no tempo</translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation>Dropout da cabeça</translation>
    </message>
    <message>
        <source>Dropout rate before pooling over time</source>
        <translation>Taxa de dropout antes do pooling no tempo</translation>
    </message>
    <message>
        <source>Head factor</source>
        <translation>Fator da cabeça</translation>
    </message>
    <message>
        <source>Units of the hidden dense layer per label; 0 = no hidden layer</source>
        <translation>Unidades da camada densa oculta por rótulo; 0 = sem camada oculta</translation>
    </message>
    <message>
        <source>The encoder gives %1 numbers, more than the %2 that genres can be learned from.</source>
        <translation>O codificador dá %1 números, mais que os %2 a partir dos quais se podem aprender gêneros.</translation>
    </message>
    <message>
        <source>Bidirectional GRU</source>
        <translation>GRU bidirecional</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Number of stacked bidirectional layers</source>
        <translation>Número de camadas bidirecionais empilhadas</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Units per layer and direction</source>
        <translation>Unidades por camada e direção</translation>
    </message>
    <message>
        <source>The Keras weights lack &apos;%1&apos;.</source>
        <translation>Falta &apos;%1&apos; nos pesos do Keras.</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1&apos; have the wrong shape.</source>
        <translation>Os pesos do Keras &apos;%1&apos; têm a forma errada.</translation>
    </message>
    <message>
        <source>The Keras weights contain &apos;%1&apos;, which the model does not have.</source>
        <translation>Os pesos do Keras contêm &apos;%1&apos;, que o modelo não tem.</translation>
    </message>
    <message>
        <source>The Keras weights for &apos;%1&apos; do not contain three gates.</source>
        <translation>Os pesos do Keras para &apos;%1&apos; não contêm três portas.</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1.bias&apos; are not two rows.</source>
        <translation>Os pesos do Keras &apos;%1.bias&apos; não têm duas linhas.</translation>
    </message>
    <message>
        <source>The Keras weights of &apos;%1&apos; differ in width.</source>
        <translation>Os pesos do Keras de &apos;%1&apos; têm larguras diferentes.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no counterpart in Keras.</source>
        <translation>O modelo &apos;%1&apos; não tem equivalente no Keras.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be true or false.</source>
        <translation>A opção &apos;%1&apos; do modelo &apos;%2&apos; precisa ser true ou false.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be one of these: %3.</source>
        <translation>A opção &apos;%1&apos; do modelo &apos;%2&apos; precisa ser uma destas: %3.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a whole number from %3 to %4.</source>
        <translation>A opção &apos;%1&apos; do modelo &apos;%2&apos; precisa ser um número inteiro de %3 a %4.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a number from %3 to %4.</source>
        <translation>A opção &apos;%1&apos; do modelo &apos;%2&apos; precisa ser um número de %3 a %4.</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;; the models are: %2.</source>
        <translation>Não existe o modelo &apos;%1&apos;; os modelos são: %2.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>O modelo &apos;%1&apos; não tem a opção &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>A model needs at least one mel band and between 1 and %1 labels; %2 bands and %3 labels were requested.</source>
        <translation>Um modelo precisa de pelo menos uma banda mel e de 1 a %1 rótulos; foram pedidos %2 bandas e %3 rótulos.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; occurs twice.</source>
        <translation>O tensor &apos;%1&apos; aparece duas vezes.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is missing.</source>
        <translation>Falta o tensor &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has the shape %2 where the model needs %3.</source>
        <translation>O tensor &apos;%1&apos; tem a forma %2, mas o modelo precisa de %3.</translation>
    </message>
    <message>
        <source>The model has no tensor &apos;%1&apos;.</source>
        <translation>O modelo não tem o tensor &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Its calibration is out of range.</source>
        <translation>Sua calibração está fora do intervalo permitido.</translation>
    </message>
    <message>
        <source>Its hierarchy of genres does not fit its genres.</source>
        <translation>Sua hierarquia de gêneros não corresponde a seus gêneros.</translation>
    </message>
    <message>
        <source>Its label for recordings without music is none of its labels.</source>
        <translation>Seu rótulo para gravações sem música não é nenhum de seus rótulos.</translation>
    </message>
    <message>
        <source>It does not have exactly one threshold per genre.</source>
        <translation>Ele não tem exatamente um limiar por gênero.</translation>
    </message>
    <message>
        <source>One of its thresholds does not lie between 0 and 1.</source>
        <translation>Um de seus limiares não está entre 0 e 1.</translation>
    </message>
    <message>
        <source>it shrank while it was being read</source>
        <translation>ele encolheu durante a leitura</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>seu cabeçalho tem níveis demais de aninhamento</translation>
    </message>
    <message>
        <source>its header names &apos;%1&apos; twice</source>
        <translation>seu cabeçalho indica &apos;%1&apos; duas vezes</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>seu cabeçalho não é um objeto JSON</translation>
    </message>
    <message>
        <source>its header is not valid JSON</source>
        <translation>seu cabeçalho não é um JSON válido</translation>
    </message>
    <message>
        <source>its metadata is not a JSON object</source>
        <translation>seus metadados não são um objeto JSON</translation>
    </message>
    <message>
        <source>its metadata contains something other than text</source>
        <translation>seus metadados contêm algo que não é texto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have dtype, shape and data_offsets</source>
        <translation>&apos;%1&apos; não tem dtype, shape e data_offsets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is of another type than F32</source>
        <translation>&apos;%1&apos; é de um tipo diferente de F32</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid shape</source>
        <translation>&apos;%1&apos; não tem uma forma válida</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>&apos;%1&apos; é grande demais</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid offsets</source>
        <translation>&apos;%1&apos; não tem deslocamentos válidos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has offsets that do not fit its shape</source>
        <translation>&apos;%1&apos; tem deslocamentos que não correspondem à sua forma</translation>
    </message>
    <message>
        <source>it contains more than %1 arrays</source>
        <translation>ele contém mais de %1 arrays</translation>
    </message>
    <message>
        <source>there is a gap or an overlap before &apos;%1&apos;</source>
        <translation>há uma lacuna ou sobreposição antes de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>its data is not as long as its header says</source>
        <translation>seus dados não têm o tamanho que o cabeçalho declara</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>ele é curto demais</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>ele é maior que %1</translation>
    </message>
    <message>
        <source>its header claims to be larger than %1</source>
        <translation>seu cabeçalho declara ser maior que %1</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>ele termina dentro do cabeçalho</translation>
    </message>
    <message>
        <source>%1 cannot be read as a safetensors file: %2; download or create the file again.</source>
        <translation>Não foi possível ler %1 como arquivo safetensors: %2; baixe ou crie o arquivo de novo.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 não foi gravado: %2.</translation>
    </message>
    <message>
        <source>%1 was not written: a name or its metadata is not valid UTF-8.</source>
        <translation>%1 não foi gravado: um nome ou os metadados não são UTF-8 válido.</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Number of stacked encoder layers</source>
        <translation>Número de camadas empilhadas do codificador</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabeças</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the number of mel bands</source>
        <translation>Cabeças de atenção por camada; deve ser um divisor do número de bandas mel</translation>
    </message>
    <message>
        <source>Feed-forward units</source>
        <translation>Unidades feed-forward</translation>
    </message>
    <message>
        <source>Units of each layer&apos;s feed-forward network</source>
        <translation>Unidades da rede feed-forward de cada camada</translation>
    </message>
    <message>
        <source>Input scale</source>
        <translation>Escala da entrada</translation>
    </message>
    <message>
        <source>Factor applied to each frame before positional encodings are added; 0 = square root of the number of bands, as in the post</source>
        <translation>Fator aplicado a cada quadro antes de somar as codificações posicionais; 0 = raiz quadrada do número de bandas, como no post</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout rate in the encoder</source>
        <translation>Taxa de dropout no codificador</translation>
    </message>
    <message>
        <source>The transformer&apos;s %1 heads do not divide %2 mel bands; choose a divisor.</source>
        <translation>As %1 cabeças do transformer não dividem %2 bandas mel; escolha um divisor.</translation>
    </message>
    <message>
        <source>The model was given an input of shape %1 but takes (crops, at most %2 frames, %3 bands).</source>
        <translation>O modelo recebeu uma entrada de forma %1, mas aceita (recortes, no máximo %2 quadros, %3 bandas).</translation>
    </message>
    <message>
        <source>%1 contains a %2 of the features %3; a training can only start from a %4 of the features %5.</source>
        <translation>%1 contém um modelo %2 com as características %3; um treinamento só pode partir de um modelo %4 com as características %5.</translation>
    </message>
    <message>
        <source>%1 has another input reference (%2); set input_reference to that.</source>
        <translation>%1 tem outra referência de entrada (%2); defina input_reference com ela.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder has no &apos;%2&apos; of the same shape; give the model the same options.</source>
        <translation>Nenhum treinamento pode partir de %1: seu codificador não tem &apos;%2&apos; da mesma forma; dê ao modelo as mesmas opções.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder also has a &apos;%2&apos;; give the model the same options.</source>
        <translation>Nenhum treinamento pode partir de %1: seu codificador também tem &apos;%2&apos;; dê ao modelo as mesmas opções.</translation>
    </message>
    <message>
        <source>A model needs at least one mel band.</source>
        <translation>Um modelo precisa de pelo menos uma banda mel.</translation>
    </message>
    <message>
        <source>There is nothing to measure the model &apos;%1&apos; against.</source>
        <translation>Não há com que comparar o modelo &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The device &apos;cuda&apos; cannot be used: this LibTorch or this machine has none; use &apos;auto&apos; or &apos;cpu&apos;.</source>
        <translation>O dispositivo &apos;cuda&apos; não pode ser usado: esta LibTorch ou esta máquina não o tem; use &apos;auto&apos; ou &apos;cpu&apos;.</translation>
    </message>
    <message>
        <source>Its model cannot be built: %1</source>
        <translation>Não foi possível construir o modelo: %1</translation>
    </message>
    <message>
        <source>The model was given %1 values for %2 crops of %3 frames of %4 bands.</source>
        <translation>O modelo recebeu %1 valores para %2 recortes de %3 quadros com %4 bandas.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is &quot;%2&quot;, which is no whole number from %3 to %4; have it set by whatever starts the processes, or unset it to train in one.</source>
        <translation>%1 vale “%2” no ambiente, o que não é um número inteiro de %3 a %4; deixe que seja definido pelo que inicia os processos, ou remova-o para treinar em um só.</translation>
    </message>
    <message>
        <source>It was written by another version of the program.</source>
        <translation>Ele foi gravado por outra versão do programa.</translation>
    </message>
    <message>
        <source>It must hold between 1 and %1 excerpts.</source>
        <translation>Ele precisa conter de 1 a %1 trechos.</translation>
    </message>
    <message>
        <source>It lacks &apos;%1&apos;.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have the right shape.</source>
        <translation>“%1” não tem a forma certa.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains values that are not finite.</source>
        <translation>“%1” contém valores que não são finitos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which frames are masked.</source>
        <translation>“%1” não diz quais quadros estão mascarados.</translation>
    </message>
    <message>
        <source>%1 shows no reconstructed frames. %2</source>
        <translation>%1 não mostra quadros reconstruídos. %2</translation>
    </message>
    <message>
        <source>%1 already contains a training run; choose another folder for this one.</source>
        <translation>%1 já contém uma execução de treinamento; escolha outra pasta para esta.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 está danificado na linha %2.</translation>
    </message>
    <message>
        <source>It is not a list of runs.</source>
        <translation>Não é uma lista de execuções.</translation>
    </message>
    <message>
        <source>Two of its runs have the same id.</source>
        <translation>Duas de suas execuções têm o mesmo id.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 está danificado. %2</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) must lie between %3 and %4.</source>
        <translation>A configuração “%1” (%2) precisa estar entre %3 e %4.</translation>
    </message>
    <message>
        <source>There is no table of tags to learn (tag_table): choose one.</source>
        <translation>Não há tabela de tags para aprender (tag_table): escolha uma.</translation>
    </message>
    <message>
        <source>Only genres have an average precision: choose the loss as the criterion (selection).</source>
        <translation>Só gêneros têm precisão média: escolha a perda como critério (selection).</translation>
    </message>
    <message>
        <source>The shortest crop (min_crop_frames) cannot be longer than the longest one (max_crop_frames).</source>
        <translation>O menor recorte (min_crop_frames) não pode ser maior que o maior (max_crop_frames).</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What the model learns: genres, or a basis for learning them</source>
        <translation>O que o modelo aprende: gêneros ou uma base para aprendê-los</translation>
    </message>
    <message>
        <source>Tag tables</source>
        <translation>Tabelas de tags</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the dataset&apos;s recordings; for the objective tags. Of several teachers, a line each, TABLE=WEIGHT</source>
        <translation>CSV com as tags de um professor para as gravações do conjunto de dados; para o objetivo tags. Com vários professores, uma linha para cada, TABELA=PESO</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed, machine and thread count give the same losses</source>
        <translation>A mesma semente, máquina e número de threads dão as mesmas perdas</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that train; 0 = one per core</source>
        <translation>Threads que treinam; 0 = uma por núcleo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Precision of the encoder&apos;s products in training; bfloat16 is used where the processor supports it</source>
        <translation>Precisão dos produtos do codificador no treinamento; bfloat16 é usado onde o processador o suporta</translation>
    </message>
    <message>
        <source>Input reference</source>
        <translation>Referência de entrada</translation>
    </message>
    <message>
        <source>What the level of a crop is relative to</source>
        <translation>Em relação a que se mede o nível de um recorte</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Crops per step</source>
        <translation>Recortes por passo</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>Menor recorte</translation>
    </message>
    <message>
        <source>Length of the shortest crop in frames</source>
        <translation>Comprimento do menor recorte, em quadros</translation>
    </message>
    <message>
        <source>Longest crop</source>
        <translation>Maior recorte</translation>
    </message>
    <message>
        <source>Length of the longest crop in frames</source>
        <translation>Comprimento do maior recorte, em quadros</translation>
    </message>
    <message>
        <source>Evaluation crop</source>
        <translation>Recorte de aval.</translation>
    </message>
    <message>
        <source>Length of a crop in frames in validation and afterward</source>
        <translation>Comprimento de um recorte em quadros na validação e depois</translation>
    </message>
    <message>
        <source>Evaluation crops</source>
        <translation>Recortes de aval.</translation>
    </message>
    <message>
        <source>Evenly spaced crops per track in validation and afterward</source>
        <translation>Recortes igualmente espaçados por faixa na validação e depois</translation>
    </message>
    <message>
        <source>Validation tracks</source>
        <translation>Faixas de validação</translation>
    </message>
    <message>
        <source>Most validation tracks evaluated after each epoch, always the same ones; all after the last epoch; 0 = always all</source>
        <translation>Máximo de faixas de validação avaliadas após cada época, sempre as mesmas; todas após a última época; 0 = sempre todas</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training tracks, each followed by a validation</source>
        <translation>Passagens pelas faixas de treino, cada uma seguida de uma validação</translation>
    </message>
    <message>
        <source>Epoch size</source>
        <translation>Tamanho da época</translation>
    </message>
    <message>
        <source>Part of the training tracks that an epoch covers</source>
        <translation>Parte das faixas de treino que uma época cobre</translation>
    </message>
    <message>
        <source>Minimum steps</source>
        <translation>Mínimo de passos</translation>
    </message>
    <message>
        <source>Fewest steps in an epoch, however small the data</source>
        <translation>Menor número de passos em uma época, por menores que sejam os dados</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Limite de passos</translation>
    </message>
    <message>
        <source>Stop after this many steps; 0 = no limit</source>
        <translation>Parar após este número de passos; 0 = sem limite</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>How weights follow gradients</source>
        <translation>Como os pesos seguem os gradientes</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprend.</translation>
    </message>
    <message>
        <source>Peak learning rate of the schedule</source>
        <translation>Taxa de aprendizado máxima da programação</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaim. dos pesos</translation>
    </message>
    <message>
        <source>How strongly weights are pulled toward 0 (AdamW)</source>
        <translation>Com que força os pesos são puxados para 0 (AdamW)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programação</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training</source>
        <translation>Como a taxa de aprendizado muda durante o treinamento</translation>
    </message>
    <message>
        <source>Warmup</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>One cycle: part of all steps in which the rate rises</source>
        <translation>Um ciclo: parte de todos os passos em que a taxa sobe</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>Fator do platô</translation>
    </message>
    <message>
        <source>Plateau: factor by which the rate is reduced</source>
        <translation>Platô: fator pelo qual a taxa é reduzida</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Paciência do platô</translation>
    </message>
    <message>
        <source>Plateau: epochs without improvement before the rate is reduced</source>
        <translation>Platô: épocas sem melhora antes de reduzir a taxa</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation>Taxa mínima</translation>
    </message>
    <message>
        <source>Plateau: the rate never falls below this</source>
        <translation>Platô: a taxa nunca cai abaixo disto</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Limite do gradiente</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 = no limit</source>
        <translation>Maior norma de todos os gradientes juntos; 0 = sem limite</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>Decaimento EMA</translation>
    </message>
    <message>
        <source>Decay of the moving average of the weights, which is what is evaluated and saved; 0 = none</source>
        <translation>Decaimento da média móvel dos pesos, que é o que se avalia e salva; 0 = nenhuma</translation>
    </message>
    <message>
        <source>Positive weight</source>
        <translation>Peso dos positivos</translation>
    </message>
    <message>
        <source>Weight of the genres that a track has, relative to those that it does not have</source>
        <translation>Peso dos gêneros que uma faixa tem, em relação aos que ela não tem</translation>
    </message>
    <message>
        <source>Positive focus</source>
        <translation>Foco nos positivos</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy positives count less; 0 = all count alike</source>
        <translation>Perda assimétrica: expoente pelo qual os positivos fáceis contam menos; 0 = todos contam igual</translation>
    </message>
    <message>
        <source>Negative focus</source>
        <translation>Foco nos negativos</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy negatives count less; 0 = all count alike</source>
        <translation>Perda assimétrica: expoente pelo qual os negativos fáceis contam menos; 0 = todos contam igual</translation>
    </message>
    <message>
        <source>Logit share</source>
        <translation>Parte dos logits</translation>
    </message>
    <message>
        <source>Share of the squared difference of logits in the loss, for soft targets</source>
        <translation>Parte da diferença quadrática dos logits na perda, para alvos suaves</translation>
    </message>
    <message>
        <source>Gain shift</source>
        <translation>Variação de ganho</translation>
    </message>
    <message>
        <source>Crops become louder or quieter by up to this many dB</source>
        <translation>Os recortes ficam mais altos ou mais baixos em até este número de dB</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Parameter of the Beta distribution by which pairs of crops are mixed; 0 = none</source>
        <translation>Parâmetro da distribuição beta pela qual pares de recortes são misturados; 0 = nenhum</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Máscaras de freq.</translation>
    </message>
    <message>
        <source>Masks along frequency per crop</source>
        <translation>Máscaras ao longo da frequência por recorte</translation>
    </message>
    <message>
        <source>Mask height</source>
        <translation>Altura da máscara</translation>
    </message>
    <message>
        <source>Greatest height of a frequency mask in mel bands</source>
        <translation>Maior altura de uma máscara de frequência, em bandas mel</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Máscaras de tempo</translation>
    </message>
    <message>
        <source>Masks along time per crop</source>
        <translation>Máscaras ao longo do tempo por recorte</translation>
    </message>
    <message>
        <source>Mask length</source>
        <translation>Duração da máscara</translation>
    </message>
    <message>
        <source>Greatest length of a time mask in frames</source>
        <translation>Maior duração de uma máscara de tempo, em quadros</translation>
    </message>
    <message>
        <source>Mask start</source>
        <translation>Início da máscara</translation>
    </message>
    <message>
        <source>Probability that a frame begins a mask whose frames are to be reconstructed</source>
        <translation>Probabilidade de que um quadro inicie uma máscara cujos quadros devem ser reconstruídos</translation>
    </message>
    <message>
        <source>Mask continuation</source>
        <translation>Contin. da máscara</translation>
    </message>
    <message>
        <source>Probability that a mask continues after each frame</source>
        <translation>Probabilidade de que uma máscara continue após cada quadro</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Checkpoint whose encoder the training starts from; starter = the model that comes with the program, where it fits; empty = random weights</source>
        <translation>Checkpoint de cujo codificador o treinamento parte; starter = o modelo que vem com o programa, se servir; vazio = pesos aleatórios</translation>
    </message>
    <message>
        <source>Encoder rate</source>
        <translation>Taxa do codificador</translation>
    </message>
    <message>
        <source>Learning rate of the encoder relative to the head&apos;s; 0 = it stays as it is</source>
        <translation>Taxa de aprendizado do codificador em relação à da cabeça; 0 = ele fica como está</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Professor</translation>
    </message>
    <message>
        <source>Checkpoint with the same labels that rates each crop; empty = none</source>
        <translation>Checkpoint com os mesmos rótulos que avalia cada recorte; vazio = nenhum</translation>
    </message>
    <message>
        <source>Teacher share</source>
        <translation>Parte do professor</translation>
    </message>
    <message>
        <source>Share of the targets that the teacher&apos;s output replaces</source>
        <translation>Parte dos alvos que a saída do professor substitui</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critério</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at, on the validation split</source>
        <translation>Em que o melhor checkpoint se destaca, na partição de validação</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada antecipada</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better checkpoint; 0 = never</source>
        <translation>Parar após este número de épocas sem um checkpoint melhor; 0 = nunca</translation>
    </message>
    <message>
        <source>A teacher&apos;s tags</source>
        <translation>Tags de um professor</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Quadros mascarados</translation>
    </message>
    <message>
        <source>Fixed level</source>
        <translation>Nível fixo</translation>
    </message>
    <message>
        <source>Clip maximum</source>
        <translation>Máximo do clipe</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Um ciclo</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Platô</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>AP ponderada</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Não existe a configuração “%1”.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Computação</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation>Otimização</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de dados</translation>
    </message>
    <message>
        <source>Pretraining</source>
        <translation>Pré-treinamento</translation>
    </message>
    <message>
        <source>Other checkpoints</source>
        <translation>Outros checkpoints</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Melhor checkpoint</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation>A configuração “%1” não pode ser “%2”.</translation>
    </message>
    <message>
        <source>It holds no training.</source>
        <translation>Não contém nenhum treinamento.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;; the recipes are: %2.</source>
        <translation>Não existe a receita &apos;%1&apos;; as receitas são: %2.</translation>
    </message>
    <message>
        <source>One of its epochs cannot be read.</source>
        <translation>Não foi possível ler uma de suas épocas.</translation>
    </message>
    <message>
        <source>Its tables have different lengths.</source>
        <translation>Suas tabelas têm comprimentos diferentes.</translation>
    </message>
    <message>
        <source>Its random state cannot be restored.</source>
        <translation>Não foi possível restaurar seu estado aleatório.</translation>
    </message>
    <message>
        <source>%1 contains no training that can be resumed: there is no %2 in it.</source>
        <translation>%1 não contém treinamento que possa ser retomado: não há %2 nele.</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 não é um estado de treinamento.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed. %2</source>
        <translation>Não é possível retomar %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be decoded: %2.</source>
        <translation>Não foi possível decodificar %1: %2.</translation>
    </message>
    <message>
        <source>%1 needs the columns “genre” (what a model calls it) and “name” (what is written).</source>
        <translation>%1 precisa das colunas “genre” (como um modelo o chama) e “name” (o que é gravado).</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 não está mais lá.</translation>
    </message>
    <message>
        <source>%1 is read-only; nothing was changed.</source>
        <translation>%1 é somente leitura; nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 has %2 names (hard links), which would become different files; nothing was changed.</source>
        <translation>%1 tem %2 nomes (links físicos), que virariam arquivos diferentes; nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is open in a program, perhaps playing; nothing was changed.</source>
        <translation>%1 está aberto em um programa, talvez em reprodução; nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; nothing was changed.</source>
        <translation>%1 mudou durante a leitura; nada foi gravado.</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile; nothing was changed.</source>
        <translation>%1 foi alterado por outro programa nesse meio-tempo; nada foi gravado.</translation>
    </message>
    <message>
        <source>There is no folder for the undo log; set HOME.</source>
        <translation>Não há pasta para o registro de desfazer; defina HOME.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in %2.</source>
        <translation>Não há lote “%1” em %2.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>Não foi possível criar %1: %2.</translation>
    </message>
    <message>
        <source>No model is sure enough of a genre.</source>
        <translation>Nenhum modelo tem certeza suficiente de um gênero.</translation>
    </message>
    <message>
        <source>It has a genre, which stays.</source>
        <translation>Já há um gênero, que fica.</translation>
    </message>
    <message>
        <source>It says so already.</source>
        <translation>Já é o que está gravado.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>a row of a plan has %1 cells, not %2</source>
        <translation>uma linha de um plano tem %1 células, não %2</translation>
    </message>
    <message>
        <source>The models have not heard it as it is now.</source>
        <translation>Os modelos não o ouviram como está agora.</translation>
    </message>
    <message>
        <source>%1 is no plan; the command tag writes one with --out.</source>
        <translation>%1 não é um plano; o comando tag grava um com --out.</translation>
    </message>
    <message>
        <source>%1 was changed after its tags were written; it stays as it is.</source>
        <translation>%1 foi alterado depois que suas tags foram gravadas; fica como está.</translation>
    </message>
    <message>
        <source>%1 is not in the batch “%2”.</source>
        <translation>%1 não está no lote “%2”.</translation>
    </message>
    <message>
        <source>%1 has changed since the preview; look at it again.</source>
        <translation>%1 mudou desde a pré-visualização; veja-o de novo.</translation>
    </message>
    <message>
        <source>%1 would lose more than its tags; nothing was changed.</source>
        <translation>%1 perderia mais do que suas tags; nada foi alterado.</translation>
    </message>
    <message>
        <source>The genres could not be read back from the copy of %1; nothing was changed.</source>
        <translation>Não foi possível reler os gêneros da cópia de %1; nada foi alterado.</translation>
    </message>
    <message>
        <source>The sound of the copy of %1 would not be the same; nothing was changed.</source>
        <translation>O som da cópia de %1 não seria o mesmo; nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is no undo log of this program, or it is damaged.</source>
        <translation>%1 não é um registro de desfazer deste programa ou está danificado.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than those in %2; prepare the dataset again.</source>
        <translation>%1 precisa de características log-mel diferentes das de %2; prepare o conjunto de dados de novo.</translation>
    </message>
    <message>
        <source>%1 has a hidden layer in its head, so genres cannot be sums of its tags; distill with head_factor 0.</source>
        <translation>%1 tem uma camada oculta na cabeça, então os gêneros não podem ser somas de suas tags; destile com head_factor 0.</translation>
    </message>
    <message>
        <source>Fitting a head needs at least one crop, two folds and one repeat, strengths above 0 to choose from, and shares from 0 to 1.</source>
        <translation>Ajustar uma cabeça exige pelo menos um recorte, dois folds e uma repetição, forças acima de 0 para escolher e frações de 0 a 1.</translation>
    </message>
    <message>
        <source>The dataset has no genre &apos;%1&apos; to promise.</source>
        <translation>O conjunto de dados não tem o gênero &apos;%1&apos; para --promise.</translation>
    </message>
    <message>
        <source>The model was not trained on a tag &apos;%1&apos;.</source>
        <translation>O modelo não foi treinado com uma tag &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1, trained on validation too</source>
        <translation>%1, treinado também na validação</translation>
    </message>
    <message>
        <source>%1 has too few tracks to learn from.</source>
        <translation>%1 tem poucas faixas para aprender.</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>O modelo não tem &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>To tell music from what is none takes at least %1 recordings of either.</source>
        <translation>Distinguir música do que não é exige pelo menos %1 gravações de cada tipo.</translation>
    </message>
    <message>
        <source>Two teachers have a tag called &quot;%1&quot;, or the tables of one teacher have different columns; give them different names or the same columns.</source>
        <translation>Dois professores têm uma tag chamada “%1”, ou as tabelas de um professor têm colunas diferentes; dê nomes diferentes às tags ou as mesmas colunas às tabelas.</translation>
    </message>
    <message>
        <source>Distillation needs a tag table and the dataset it describes.</source>
        <translation>A destilação precisa de uma tabela de tags e do conjunto de dados que ela descreve.</translation>
    </message>
    <message>
        <source>%1 has other features than %2; prepare them with the same settings.</source>
        <translation>%1 tem características diferentes das de %2; prepare-os com as mesmas configurações.</translation>
    </message>
    <message>
        <source>A teacher&apos;s weight must be above 0.</source>
        <translation>O peso de um professor precisa ser maior que 0.</translation>
    </message>
    <message>
        <source>The tables of %1 must be repeated equally often.</source>
        <translation>As tabelas de %1 precisam ser repetidas com a mesma frequência.</translation>
    </message>
    <message>
        <source>tags of a teacher</source>
        <translation>tags de um professor</translation>
    </message>
    <message>
        <source>The tables describe %1 prepared excerpts for training and %2 for validation; both are needed.</source>
        <translation>As tabelas descrevem %1 trechos preparados para treino e %2 para validação; ambos são necessários.</translation>
    </message>
    <message>
        <source>The tables have no tag &apos;%1&apos;.</source>
        <translation>As tabelas não têm a tag &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Tracks that are copies of others: %1. Copies count as one track, of all their genres.</source>
        <translation>Faixas que são cópias de outras: %1. As cópias contam como uma só faixa, com todos os seus gêneros.</translation>
    </message>
    <message>
        <source>The genre %1 has no track that can be learned from.</source>
        <translation>O gênero %1 não tem nenhuma faixa com que se possa aprender.</translation>
    </message>
    <message>
        <source>There are fewer than two genres with tracks that can be learned from; a model needs two to tell apart.</source>
        <translation>Há menos de dois gêneros com faixas com que se possa aprender; um modelo precisa de dois para distinguir.</translation>
    </message>
    <message>
        <source>Each genre is by a single artist, whom a model would learn instead; add tracks by others.</source>
        <translation>Cada gênero é de um único artista, que um modelo aprenderia em seu lugar; adicione faixas de outros.</translation>
    </message>
    <message>
        <source>Teaching needs at least one crop and two folds, and strengths above 0 to choose from.</source>
        <translation>Ensinar exige pelo menos um recorte e dois folds, e forças acima de 0 para escolher.</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>por artista</translation>
    </message>
    <message>
        <source>by album or file: no artist is known</source>
        <translation>por álbum ou arquivo: nenhum artista é conhecido</translation>
    </message>
    <message>
        <source>by artist where one is known (%1 of %2 tracks)</source>
        <translation>por artista onde é conhecido (%1 de %2 faixas)</translation>
    </message>
    <message>
        <source>learned from all tracks but the test split; scores are cross-validated in %1 parts %2</source>
        <translation>aprendido de todas as faixas menos a partição de teste; pontuações por validação cruzada em %1 folds %2</translation>
    </message>
    <message>
        <source>learned from all tracks; scores are cross-validated in %1 parts %2</source>
        <translation>aprendido de todas as faixas; pontuações por validação cruzada em %1 folds %2</translation>
    </message>
    <message>
        <source>The model that it starts from had learned this dataset&apos;s labels already, so these scores flatter.</source>
        <translation>O modelo de partida já tinha aprendido os rótulos deste conjunto de dados; por isso estas pontuações são otimistas.</translation>
    </message>
    <message>
        <source>Too few tracks to tell: %1.</source>
        <translation>Poucas faixas para julgar: %1.</translation>
    </message>
    <message>
        <source>All tracks are by one artist, so that nobody knows whether others are recognized.</source>
        <translation>Todas as faixas são de um só artista; ninguém sabe se outros são reconhecidos.</translation>
    </message>
    <message>
        <source>Tracks by other artists were recognized no better than by chance.</source>
        <translation>Faixas de outros artistas não foram reconhecidas melhor do que ao acaso.</translation>
    </message>
    <message>
        <source>Recognized so far, but there are only %1 tracks by %2 artists to judge by.</source>
        <translation>Reconhecido até agora, mas só há %1 faixas de %2 artistas para julgar.</translation>
    </message>
    <message>
        <source>Recognized better than by chance, but often mistaken.</source>
        <translation>Reconhecido melhor do que ao acaso, mas muitas vezes confundido.</translation>
    </message>
    <message>
        <source>Add tracks by other artists.</source>
        <translation>Adicione faixas de outros artistas.</translation>
    </message>
    <message>
        <source>About %1 more tracks by %2 more artists would help.</source>
        <translation>Cerca de %1 faixas a mais, de %2 outros artistas, ajudariam.</translation>
    </message>
    <message>
        <source>Pretraining needs a prepared dataset.</source>
        <translation>O pré-treinamento precisa de um conjunto de dados preparado.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>The datasets contain %1 prepared tracks for training and %2 for validation; pretraining needs both.</source>
        <translation>Os conjuntos de dados contêm %1 faixas preparadas para treino e %2 para validação; o pré-treinamento precisa de ambas.</translation>
    </message>
    <message>
        <source>%1 was trained with settings other than the queue&apos;s (%2); choose another folder for the ablation, or remove this one.</source>
        <translation>%1 foi treinado com configurações diferentes das da fila (%2); escolha outra pasta para a ablação ou remova esta.</translation>
    </message>
    <message>
        <source>%1 was not trained on the data in %2; choose another folder for the ablation.</source>
        <translation>%1 não foi treinado com os dados de %2; escolha outra pasta para a ablação.</translation>
    </message>
    <message>
        <source>There are no clips to train on; prepare a dataset first.</source>
        <translation>Não há clipes para treinar; prepare antes um conjunto de dados.</translation>
    </message>
    <message>
        <source>%1 cannot be the teacher: %2.</source>
        <translation>%1 não pode ser o professor: %2.</translation>
    </message>
    <message>
        <source>it has other labels than this dataset</source>
        <translation>ele tem rótulos diferentes dos deste conjunto de dados</translation>
    </message>
    <message>
        <source>it uses the features %1, not %2</source>
        <translation>ele usa as características %1, não %2</translation>
    </message>
    <message>
        <source>it has another input reference (%1); set input_reference to that</source>
        <translation>ele tem outra referência de entrada (%1); defina input_reference com ela</translation>
    </message>
    <message>
        <source>runs version %1 of Genrescope, not %2; install the same one everywhere</source>
        <translation>executa a versão %1 do Genrescope, não a %2; instale a mesma em toda parte</translation>
    </message>
    <message>
        <source>has another dataset in %1 (%2) than the first process has in %3 (%4); give all the same workspace</source>
        <translation>tem em %1 um conjunto de dados (%2) diferente do que o primeiro processo tem em %3 (%4); dê a todos o mesmo espaço de trabalho</translation>
    </message>
    <message>
        <source>was started with other settings (%1) than the first process; give all the same options</source>
        <translation>foi iniciado com configurações (%1) diferentes das do primeiro processo; dê a todos as mesmas opções</translation>
    </message>
    <message>
        <source>resumes another state of the run (step %1) than the first process (step %2); give all the same folder</source>
        <translation>retoma outro estado da execução (passo %1) que não o do primeiro processo (passo %2); dê a todos a mesma pasta</translation>
    </message>
    <message>
        <source>Rank %1 on %2 %3.</source>
        <translation>O rank %1 em %2 %3.</translation>
    </message>
    <message>
        <source>A batch of %1 crops cannot be divided among %2 processes; choose a larger batch or fewer processes.</source>
        <translation>Um lote de %1 recortes não pode ser dividido entre %2 processos; escolha um lote maior ou menos processos.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed on %2: it was trained on other data. Resume it on the original dataset, or start a new training.</source>
        <translation>Não é possível retomar %1 em %2: foi treinado com outros dados. Retome-o no conjunto de dados original ou inicie um novo treinamento.</translation>
    </message>
    <message>
        <source>The training in %1 stopped at step %2 because its %3 loss is no longer a finite number; train again with a lower learning rate. The best checkpoint so far is kept.</source>
        <translation>O treinamento em %1 parou no passo %2 porque sua perda (%3) deixou de ser um número finito; treine de novo com uma taxa de aprendizado menor. O melhor checkpoint até aqui foi mantido.</translation>
    </message>
    <message>
        <source>There are no clips to validate on; prepare a dataset that has some.</source>
        <translation>Não há clipes para validar; prepare um conjunto de dados que os tenha.</translation>
    </message>
    <message>
        <source>%1 is a header without music: %2 s of audio where %3 s were expected.</source>
        <translation>%1 é um cabeçalho sem música: %2 s de áudio onde se esperavam %3 s.</translation>
    </message>
    <message>
        <source>%1 was cut off: %2 s of audio where %3 s were expected.</source>
        <translation>%1 foi cortado: %2 s de áudio onde se esperavam %3 s.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2% of its audio cannot be decoded.</source>
        <translation>%1 está danificado: %2% do áudio não pode ser decodificado.</translation>
    </message>
    <message>
        <source>Preparing %1 clips takes about %2, but there is only room for %3 in %4.</source>
        <translation>Preparar %1 clipes ocupa cerca de %2, mas só há espaço para %3 em %4.</translation>
    </message>
    <message>
        <source>%1 is missing; prepare the dataset again.</source>
        <translation>Falta %1; prepare o conjunto de dados de novo.</translation>
    </message>
    <message>
        <source>%1 contains no features with %2 bands; prepare the dataset again.</source>
        <translation>%1 não contém características com %2 bandas; prepare o conjunto de dados de novo.</translation>
    </message>
    <message>
        <source>%1 contains %2 frames, fewer than expected; prepare the dataset again.</source>
        <translation>%1 contém %2 quadros, menos que o esperado; prepare o conjunto de dados de novo.</translation>
    </message>
    <message>
        <source>%1 is incomplete; prepare the dataset again.</source>
        <translation>%1 está incompleto; prepare o conjunto de dados de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>Não foi possível renomear %1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged or was written by another version; it is kept as %2 and replaced by a new one.</source>
        <translation>%1 está danificado ou foi gravado por outra versão; foi guardado como %2 e substituído por um novo.</translation>
    </message>
    <message>
        <source>%1 had damaged lines (%2); their clips are prepared again.</source>
        <translation>%1 tinha linhas danificadas (%2); os clipes delas são preparados de novo.</translation>
    </message>
    <message>
        <source>%1 has features that are not finite numbers.</source>
        <translation>%1 tem características que não são números finitos.</translation>
    </message>
    <message>
        <source>%1 does not match its checksum: it is damaged; prepare the dataset again.</source>
        <translation>%1 não bate com sua soma de verificação: está danificado; prepare o conjunto de dados de novo.</translation>
    </message>
    <message>
        <source>%1 contains values that are not finite: it is damaged; prepare the dataset again.</source>
        <translation>%1 contém valores que não são finitos: está danificado; prepare o conjunto de dados de novo.</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>Faixa %1: %2</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this program reads versions up to %2.</source>
        <translation>Ele tem a versão %1 do formato, e este programa lê versões até %2.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list of objects.</source>
        <comment>tracks</comment>
        <translation>O campo “%1” precisa ser uma lista de objetos.</translation>
    </message>
    <message>
        <source>There is a track without the field &quot;feature&quot;.</source>
        <translation>Há uma faixa sem o campo “feature”.</translation>
    </message>
    <message>
        <source>%1 is not a usable manifest. %2 Prepare the dataset again.</source>
        <translation>%1 não é um manifesto utilizável. %2 Prepare o conjunto de dados de novo.</translation>
    </message>
    <message>
        <source>%1 has no shards; prepare them with --shard, or name their folders.</source>
        <translation>%1 não tem fragmentos; prepare-os com --shard ou indique as pastas deles.</translation>
    </message>
    <message>
        <source>%1 is one of %2 shards, %3 one of %4.</source>
        <translation>%1 é um de %2 fragmentos; %3, um de %4.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different audio: %3 has another size, time or checksum.</source>
        <translation>%1 e %2 foram preparados a partir de áudios diferentes: %3 tem outro tamanho, data ou soma de verificação.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different data, or with different options; prepare both again from the same.</source>
        <translation>%1 e %2 foram preparados a partir de dados diferentes ou com opções diferentes; prepare ambos de novo a partir dos mesmos.</translation>
    </message>
    <message>
        <source>%1 was written by an older version; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 foi gravado por uma versão mais antiga; foi guardado como %2 e refeito a partir da origem.</translation>
    </message>
    <message>
        <source>%1 is damaged; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 está danificado; foi guardado como %2 e refeito a partir da origem.</translation>
    </message>
    <message>
        <source>The tasks of this Slurm array are not in a row; name the shard as K/N instead.</source>
        <translation>As tarefas deste array do Slurm não são consecutivas; indique o fragmento como K/N.</translation>
    </message>
    <message>
        <source>This is no task of a Slurm array (SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT); name the shard as K/N instead.</source>
        <translation>Esta não é uma tarefa de um array do Slurm (SLURM_ARRAY_TASK_ID e SLURM_ARRAY_TASK_COUNT); indique o fragmento como K/N.</translation>
    </message>
    <message>
        <source>%1 is no shard of a dataset; prepare shards with --shard.</source>
        <translation>%1 não é um fragmento de conjunto de dados; prepare fragmentos com --shard.</translation>
    </message>
    <message>
        <source>%1 makes no sense. %2 Prepare the shard again.</source>
        <translation>%1 não faz sentido. %2 Prepare o fragmento de novo.</translation>
    </message>
    <message>
        <source>All %1 tracks are one recording: their audio is the same.</source>
        <translation>Todas as %1 faixas são uma só gravação: o áudio é o mesmo.</translation>
    </message>
    <message>
        <source>Copies of other tracks, whose audio is the same: %1 (%2 and %3, for example).</source>
        <translation>Cópias de outras faixas, com o mesmo áudio: %1 (%2 e %3, por exemplo).</translation>
    </message>
    <message>
        <source>Copies lie in several splits: models are judged by recordings that they know.</source>
        <translation>Há cópias em várias partições: os modelos são julgados por gravações que já conhecem.</translation>
    </message>
    <message>
        <source>Copies lay in several splits; they were all put into training, with their artists.</source>
        <translation>Havia cópias em várias partições; todas foram postas no treino, com seus artistas.</translation>
    </message>
    <message>
        <source>No track is left for %1. %2</source>
        <translation>Não resta nenhuma faixa para a partição de %1. %2</translation>
    </message>
    <message>
        <source>%1 contains no prepared dataset (no manifest.json); prepare one there first.</source>
        <translation>%1 não contém um conjunto de dados preparado (não há manifest.json); prepare antes um ali.</translation>
    </message>
    <message>
        <source>%1 was prepared by an older version; prepare it again from the same source (no clip is decoded again).</source>
        <translation>%1 foi preparado por uma versão mais antiga; prepare-o de novo a partir da mesma origem (nenhum clipe é decodificado de novo).</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be opened; check whether its folder can be written to. (%2)</source>
        <translation>Não foi possível abrir o catálogo da sua música, %1; verifique se é possível gravar na pasta dele. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, is damaged; start Genrescope again, and it is made anew from your music.</source>
        <translation>O catálogo da sua música, %1, está danificado; reinicie o Genrescope, e ele será refeito a partir da sua música.</translation>
    </message>
    <message>
        <source>There is no room for the catalog of your music, %1; make some and try again.</source>
        <translation>Não há espaço para o catálogo da sua música, %1; libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be read or written; start Genrescope again. (%2)</source>
        <translation>Não foi possível ler ou gravar o catálogo da sua música, %1; reinicie o Genrescope. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, was made by a later version of Genrescope.</source>
        <translation>O catálogo da sua música, %1, foi feito por uma versão posterior do Genrescope.</translation>
    </message>
    <message>
        <source>What you have chosen for your library makes no sense; it is kept as %1. Add the folders again.</source>
        <translation>O que você escolheu para a biblioteca não faz sentido; foi guardado como %1. Adicione as pastas de novo.</translation>
    </message>
    <message>
        <source>The run in %1 could not be deleted; check whether the folder can be written.</source>
        <translation>Não foi possível excluir a execução em %1; verifique se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The run in %1 could not be restored; check whether the folder can be written.</source>
        <translation>Não foi possível restaurar a execução em %1; verifique se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; cannot be used; save it again or delete it. %2</source>
        <translation>A predefinição “%1” não pode ser usada; salve-a de novo ou exclua-a. %2</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; could not be deleted; check whether the folder %2 can be written.</source>
        <translation>Não foi possível excluir a predefinição “%1”; verifique se é possível gravar na pasta %2.</translation>
    </message>
    <message>
        <source>choose models of your own</source>
        <translation>escolha seus próprios modelos</translation>
    </message>
    <message>
        <source>%1, the part of the program that trains models, could not be loaded; install the package genrescope-engine, or close other programs if memory is short. (%2)</source>
        <translation>Não foi possível carregar %1, a parte do programa que treina modelos; instale o pacote genrescope-engine ou feche outros programas se faltar memória. (%2)</translation>
    </message>
    <message>
        <source>There are no starter models in %1: install the package genrescope-models, copy resources/models from Genrescope&apos;s source there, or %2.</source>
        <translation>Não há modelos iniciais em %1: instale o pacote genrescope-models, copie para lá resources/models do código-fonte do Genrescope, ou %2.</translation>
    </message>
    <message>
        <source>%1 came with Genrescope and stays as it is; teach it your genres, and you have a model of your own.</source>
        <translation>%1 veio com o Genrescope e fica como está; ensine a ele seus gêneros e você terá um modelo próprio.</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <translation>Não há memória suficiente; feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>This version of Genrescope knows no field &quot;%1&quot;.</source>
        <translation>Esta versão do Genrescope não conhece o campo “%1”.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Genrescope; use that version to open it.</source>
        <translation>%1 foi gravado por uma versão posterior do Genrescope; use essa versão para abri-lo.</translation>
    </message>
    <message>
        <source>%1 lists more than a million tracks; it is left as it is.</source>
        <translation>%1 lista mais de um milhão de faixas; o arquivo fica como está.</translation>
    </message>
    <message>
        <source>%1 is not a playlist, or is damaged: M3U and XSPF can be read.</source>
        <translation>%1 não é uma lista de reprodução ou está danificado: podem ser lidos M3U e XSPF.</translation>
    </message>
</context>
<context>
    <name>genrescope::ModelChoice</name>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>%1 (starter)</source>
        <comment>name of a model</comment>
        <translation>%1 (inicial)</translation>
    </message>
    <message>
        <source>Model %1: none</source>
        <translation>Modelo %1: nenhum</translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation>Modelo %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln genre(s)</source>
        <translation>
            <numerusform>%1, %Ln gênero</numerusform>
            <numerusform>%1, %Ln gêneros</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation: %1</source>
        <translation>Precisão média ponderada pelo suporte na validação: %1</translation>
    </message>
    <message>
        <source>A starter model that comes with Genrescope. Your own models can replace it.</source>
        <translation>Um modelo inicial que vem com o Genrescope. Seus próprios modelos podem substituí-lo.</translation>
    </message>
    <message>
        <source>Open checkpoint…</source>
        <translation>Abrir checkpoint…</translation>
    </message>
    <message>
        <source>Use the starter models</source>
        <translation>Usar os modelos iniciais</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modelos:</translation>
    </message>
    <message>
        <source>Add another model</source>
        <translation>Adicionar outro modelo</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Adicionar modelo</translation>
    </message>
</context>
<context>
    <name>genrescope::OptionBox</name>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Checkpoints (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackList</name>
    <message>
        <source>Back to all tracks</source>
        <translation>Voltar a todas as faixas</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackModel</name>
    <message>
        <source>%1, now playing</source>
        <translation>%1, em reprodução</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>genrescope::OverviewBar</name>
    <message>
        <source>Overview of the track</source>
        <translation>Visão geral da faixa</translation>
    </message>
    <message>
        <source>The whole track; the frame marks the part shown in the spectrogram below. Alt and the left and right arrow keys move it.</source>
        <translation>A faixa inteira; a moldura marca a parte mostrada no espectrograma abaixo. Alt e as setas esquerda e direita a movem.</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Nenhuma faixa</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 de %2; visível: %3 a %4</translation>
    </message>
</context>
<context>
    <name>genrescope::PathPicker</name>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Escolher arquivo ou pasta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher arquivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher pasta</translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation>%1: procurar</translation>
    </message>
</context>
<context>
    <name>genrescope::PlayerBar</name>
    <message>
        <source>Previous track</source>
        <translation>Faixa anterior</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Próxima faixa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>A–B loop</source>
        <translation>Loop A–B</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Mark the start of a loop (L)</source>
        <translation>Marcar o início de um loop (L)</translation>
    </message>
    <message>
        <source>A–… loop</source>
        <translation>Loop A–…</translation>
    </message>
    <message>
        <source>Loop, start marked</source>
        <translation>Loop, início marcado</translation>
    </message>
    <message>
        <source>Mark the end of the loop (L)</source>
        <translation>Marcar o fim do loop (L)</translation>
    </message>
    <message>
        <source>Loop, on</source>
        <translation>Loop, ligado</translation>
    </message>
    <message>
        <source>Clear the loop (L)</source>
        <translation>Limpar o loop (L)</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>Embaralhar a fila</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Repetir: não</translation>
    </message>
    <message>
        <source>Repeat: the whole queue</source>
        <translation>Repetir: a fila inteira</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Repetir: esta faixa</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar a fila</translation>
    </message>
</context>
<context>
    <name>genrescope::Playlists</name>
    <message>
        <source>Playlist</source>
        <translation>Lista de reprodução</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of %1 are not files and were left out.</source>
        <translation>
            <numerusform>%Ln item de %1 não é um arquivo e foi omitido.</numerusform>
            <numerusform>%Ln itens de %1 não são arquivos e foram omitidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::PrecisionRecallChart</name>
    <message>
        <source>Precision and recall</source>
        <translation>Precisão e revocação</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>%1: threshold %2, precision %3, recall %4</source>
        <translation>%1: limiar %2, precisão %3, revocação %4</translation>
    </message>
    <message>
        <source>%1: no track reaches the threshold %2</source>
        <translation>%1: nenhuma faixa atinge o limiar %2</translation>
    </message>
</context>
<context>
    <name>genrescope::PreferencesDialog</name>
    <message>
        <source>System default</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Sound device:</source>
        <translation>&amp;Dispositivo de áudio:</translation>
    </message>
    <message>
        <source>&amp;Cores for the library:</source>
        <translation>&amp;Núcleos para a biblioteca:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>How many cores hear the tracks of the library at once, from its next scan on</source>
        <translation>Quantos núcleos ouvem as faixas da biblioteca ao mesmo tempo, a partir da próxima varredura</translation>
    </message>
    <message>
        <source>&amp;Keep the list of tracks for the next start</source>
        <translation>&amp;Manter a lista de faixas para o próximo início</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>&amp;Lembrar arquivos recentes</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>&amp;Atalhos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>genrescope::ProbabilityBars</name>
    <message>
        <source>now</source>
        <comment>the probability at the playhead</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>called</source>
        <comment>the probability reaches the threshold</comment>
        <translation>apontado</translation>
    </message>
    <message>
        <source>learned from another model</source>
        <translation>aprendido de outro modelo</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>The most probable genres for the whole track, according to each model.</source>
        <translation>Os gêneros mais prováveis para a faixa inteira, segundo cada modelo.</translation>
    </message>
    <message>
        <source>A model calls a genre when its probability for the whole track reaches the model&apos;s threshold for that genre, the line across the bar. Called genres have a check mark.</source>
        <translation>Um modelo aponta um gênero quando a probabilidade para a faixa inteira atinge o limiar do modelo para esse gênero, o traço na barra. Os gêneros apontados têm uma marca de seleção.</translation>
    </message>
    <message>
        <source>%1 %2, called</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2, apontado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two models</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2; the models disagree</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1: %2; os modelos divergem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; learned from another model&apos;s tags alone: %2</source>
        <comment>a genre, tags</comment>
        <translation>%1; aprendido só com as tags de outro modelo: %2</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln points</source>
        <comment>difference between two percentages, at least 25</comment>
        <translation>
            <numerusform>≠ %Ln ponto</numerusform>
            <numerusform>≠ %Ln pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ top: %1</source>
        <comment>the only model that puts this genre first</comment>
        <translation>≠ primeiro: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::QueuePanel</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model and recipe, changed settings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Waiting (%Ln)</source>
        <translation>
            <numerusform>Na &amp;fila (%Ln)</numerusform>
            <numerusform>Na &amp;fila (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Iniciar a fila</translation>
    </message>
    <message>
        <source>Train the waiting runs one after the other</source>
        <translation>Treinar uma após a outra as execuções na fila</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Usar configurações</translation>
    </message>
    <message>
        <source>Fill in the form with the settings of the selected run</source>
        <translation>Preencher o formulário com as configurações da execução selecionada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Do not train the selected run</source>
        <translation>Não treinar a execução selecionada</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>Execuções na fila</translation>
    </message>
</context>
<context>
    <name>genrescope::ReaderFields</name>
    <message>
        <source>%1:</source>
        <comment>the label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Matching files (%1)</source>
        <translation>Arquivos compatíveis (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::RecipeBox</name>
    <message>
        <source>Delete preset</source>
        <translation>Excluir predefinição</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Excluir a predefinição “%1”?</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Replace the preset “%1”?</source>
        <translation>Substituir a predefinição “%1”?</translation>
    </message>
    <message>
        <source>Fills in the settings below; what you change afterward takes precedence</source>
        <translation>Preenche as configurações abaixo; o que você alterar depois prevalece</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Salvar como predefinição…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>&amp;Excluir predefinição</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
</context>
<context>
    <name>genrescope::ReconstructionPanel</name>
    <message>
        <source>Epoch %1: what is filled in is off by %2 dB (root mean square); each band&apos;s mean over the other frames would be off by %3 dB. Track %4 of the validation split.</source>
        <translation>Época %1: o que é completado tem um erro de %2 dB (valor quadrático médio); a média de cada banda nos outros quadros teria um erro de %3 dB. Faixa %4 da partição de validação.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>Masked frames, filled in by %1</source>
        <translation>Quadros mascarados, completados por %1</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <translation>Trecho %1</translation>
    </message>
    <message>
        <source>Which excerpt</source>
        <translation>Qual trecho</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Export the picture as PNG</source>
        <translation>Exportar a imagem como PNG</translation>
    </message>
</context>
<context>
    <name>genrescope::ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>Confiabilidade</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>How often true</source>
        <translation>Fração verdadeira</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>%1, its own output</source>
        <translation>%1, saída original</translation>
    </message>
    <message>
        <source>%1: probabilities are off by %2 on average</source>
        <translation>%1: erro médio das probabilidades de %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ResultExport</name>
    <message>
        <source>There are no genres over time yet; wait until the models have heard the track.</source>
        <translation>Ainda não há gêneros ao longo do tempo; espere os modelos ouvirem a faixa.</translation>
    </message>
</context>
<context>
    <name>genrescope::RobustnessChart</name>
    <message>
        <source>Score, %</source>
        <translation>Pontuação, %</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Variou em</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>music</comment>
        <translation>original</translation>
    </message>
    <message>
        <source>%1: %2 as it is</source>
        <comment>model, score</comment>
        <translation>%1: %2 no original</translation>
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
        <translation>Pontuações de %1</translation>
    </message>
    <message>
        <source>No change moves the score of %1.</source>
        <translation>Nenhuma mudança altera a pontuação de %1.</translation>
    </message>
    <message>
        <source>The largest move: %1 hears %2 at %3 instead of %4 (%5).</source>
        <comment>model, genre, two scores, change</comment>
        <translation>A maior variação: %1 ouve %2 com %3 em vez de %4 (%5).</translation>
    </message>
    <message>
        <source>Asking the models about five versions of the track…</source>
        <translation>Perguntando aos modelos sobre cinco versões da faixa…</translation>
    </message>
    <message>
        <source>Of this track, the first %1 were heard.</source>
        <translation>Desta faixa, foram ouvidos os primeiros %1.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <comment>a change, why</comment>
        <translation>Omitido: %1. %2</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>Quão robustas são as pontuações?</translation>
    </message>
    <message>
        <source>The same music, changed as happens on its way to listeners. Dashed lines are the scores of the track as it is: the closer the marks are to them, the less the scores depend on anything but the music.</source>
        <translation>A mesma música, alterada como acontece no caminho até os ouvintes. As linhas tracejadas são as pontuações da faixa original: quanto mais perto delas as marcas, menos as pontuações dependem de outra coisa que não a música.</translation>
    </message>
    <message>
        <source>&amp;Genre:</source>
        <translation>&amp;Gênero:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTable</name>
    <message>
        <source>The run %1 was deleted.</source>
        <translation>A execução %1 foi excluída.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>Exec&amp;uções</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrar execuções</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>Só di&amp;ferenças</translation>
    </message>
    <message>
        <source>Show only settings that differ between runs</source>
        <translation>Mostrar apenas configurações que diferem entre as execuções</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Usar configurações</translation>
    </message>
    <message>
        <source>Fill in the form on the left with the settings of the selected run</source>
        <translation>Preencher o formulário à esquerda com as configurações da execução selecionada</translation>
    </message>
    <message>
        <source>Start new runs from it</source>
        <translation>Iniciar novas execuções a partir dela</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Retomar execução</translation>
    </message>
    <message>
        <source>Continue the selected run from its last complete epoch, as if it had never been interrupted</source>
        <translation>Continuar a execução selecionada a partir de sua última época completa, como se nunca tivesse sido interrompida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the selected run and its checkpoints; this can be undone</source>
        <translation>Excluir a execução selecionada e seus checkpoints; isso pode ser desfeito</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Checked runs are shown in the charts</source>
        <translation>As execuções marcadas aparecem nos gráficos</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Best AP</source>
        <translation>Melhor AP</translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation, at the best epoch</source>
        <translation>Precisão média ponderada pelo suporte na validação, na melhor época</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>AP macro</translation>
    </message>
    <message>
        <source>Mean average precision over genres on validation, at the best epoch</source>
        <translation>Média das precisões médias dos gêneros na validação, na melhor época</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Melhor época</translation>
    </message>
    <message>
        <source>Epoch with the best validation score</source>
        <translation>Época com a melhor pontuação na validação</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Validation loss per crop, at the best epoch</source>
        <translation>Perda por recorte na validação, na melhor época</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>From the start of the run to its last validation</source>
        <translation>Do início da execução até sua última validação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation>Clique duplo para editar</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>Em andamento, %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Finished early</source>
        <translation>Encerrada antes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Trains elsewhere</source>
        <translation>Treinando em outro lugar</translation>
    </message>
</context>
<context>
    <name>genrescope::SeekSlider</name>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingField</name>
    <message>
        <source>Recipe: %1</source>
        <translation>Receita: %1</translation>
    </message>
    <message>
        <source>Differs from the recipe; restore %1</source>
        <translation>Difere da receita; restaurar %1</translation>
    </message>
    <message>
        <source>Restore the recipe&apos;s value: %1</source>
        <translation>Restaurar o valor da receita: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingTable</name>
    <message>
        <source>Restore the recipe&apos;s values</source>
        <translation>Restaurar os valores da receita</translation>
    </message>
</context>
<context>
    <name>genrescope::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Open music</source>
        <translation>Abrir música</translation>
    </message>
    <message>
        <source>Drop it anywhere</source>
        <translation>Soltar em qualquer lugar</translation>
    </message>
    <message>
        <source>Play from a position</source>
        <translation>Reproduzir a partir de uma posição</translation>
    </message>
    <message>
        <source>Click the spectrogram or the timeline</source>
        <translation>Clicar no espectrograma ou na linha do tempo</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Deslocar a vista</translation>
    </message>
    <message>
        <source>Drag the spectrogram</source>
        <translation>Arrastar o espectrograma</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>Zoom no tempo</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda do mouse</translation>
    </message>
    <message>
        <source>Zoom in frequency</source>
        <translation>Zoom na frequência</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + roda do mouse</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 já pertence a “%2”.</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Nenhuma tecla</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <source>&amp;All defaults</source>
        <translation>&amp;Todos os padrões</translation>
    </message>
    <message>
        <source>Double-click keys, or press F2, to change them.</source>
        <translation>Para mudar teclas, clique duas vezes nelas ou pressione F2.</translation>
    </message>
</context>
<context>
    <name>genrescope::SimilarLine</name>
    <message>
        <source>Similar to %1</source>
        <translation>Semelhantes a %1</translation>
    </message>
    <message numerus="yes">
        <source>Similar to %1 and %Ln other track(s)</source>
        <translation>
            <numerusform>Semelhantes a %1 e a mais %Ln faixa</numerusform>
            <numerusform>Semelhantes a %1 e a mais %Ln faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the search before (Esc)</source>
        <translation>Voltar à pesquisa anterior (Esc)</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramControls</name>
    <message>
        <source>Spectrogram colors</source>
        <translation>Cores do espectrograma</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>Nível mais baixo mostrado</translation>
    </message>
    <message>
        <source>Levels below this, relative to the loudest, all get the same color</source>
        <translation>Níveis abaixo deste, em relação ao mais alto, recebem todos a mesma cor</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>Nível mais alto mostrado</translation>
    </message>
    <message>
        <source>Levels above this, relative to the loudest, all get the same color</source>
        <translation>Níveis acima deste, em relação ao mais alto, recebem todos a mesma cor</translation>
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
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>The log-mel spectrogram of the track, as the models receive it. Plus and minus zoom; Alt and the arrow keys move the view.</source>
        <translation>O espectrograma log-mel da faixa, como os modelos o recebem. Mais e menos ajustam o zoom; Alt e as setas movem a vista.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the playhead visible during playback</source>
        <translation>Manter a posição de reprodução visível durante a reprodução</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3</source>
        <translation>%1 · %2 Hz · banda %3</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB</source>
        <translation>%1 · %2 Hz · banda %3 · %4 dB</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB · log-odds %5</source>
        <translation>%1 · %2 Hz · banda %3 · %4 dB · log-odds %5</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Nenhuma faixa</translation>
    </message>
    <message>
        <source>%1 of %2, following the playhead; visible: %3 to %4</source>
        <translation>%1 de %2, seguindo a posição de reprodução; visível: %3 a %4</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 de %2; visível: %3 a %4</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrumPanel</name>
    <message>
        <source>Save the spectrogram as an image</source>
        <translation>Salvar o espectrograma como imagem</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2. Choose another folder.</source>
        <translation>Não foi possível gravar a imagem em %1: %2. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Save the spectrogram as an image…</source>
        <translation>Salvar o espectrograma como imagem…</translation>
    </message>
</context>
<context>
    <name>genrescope::TagDialog</name>
    <message>
        <source>Reading tags…</source>
        <translation>Lendo tags…</translation>
    </message>
    <message numerus="yes">
        <source>Writing… %Ln file(s) so far</source>
        <translation>
            <numerusform>Gravando… %Ln arquivo até agora</numerusform>
            <numerusform>Gravando… %Ln arquivos até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back… %Ln file(s) so far</source>
        <translation>
            <numerusform>Revertendo… %Ln arquivo até agora</numerusform>
            <numerusform>Revertendo… %Ln arquivos até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written.</source>
        <translation>
            <numerusform>%Ln arquivo gravado.</numerusform>
            <numerusform>%Ln arquivos gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln arquivo revertido.</numerusform>
            <numerusform>%Ln arquivos revertidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser gravado.</numerusform>
            <numerusform>%Ln arquivos não puderam ser gravados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be written.</source>
        <translation>Não há nada a gravar.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi gravado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>Gravar %Ln arquivo</numerusform>
            <numerusform>Gravar %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Gravar gêneros nas tags</translation>
    </message>
    <message>
        <source>What the files say now, and what they are to say then, by what the models have heard. Edit a cell to have other genres written, separated by semicolons; uncheck a file to leave it out. Everything that is written can be taken back, byte for byte.</source>
        <translation>O que os arquivos dizem agora e o que passarão a dizer, segundo o que os modelos ouviram. Edite uma célula para gravar outros gêneros, separados por ponto e vírgula; desmarque um arquivo para omiti-lo. Tudo o que é gravado pode ser revertido, byte por byte.</translation>
    </message>
    <message>
        <source>Genres of the files, now and then</source>
        <translation>Gêneros dos arquivos, agora e depois</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Earlier changes…</source>
        <translation>Alterações anteriores…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Gives the files that were written last their bytes back</source>
        <translation>Devolve aos últimos arquivos gravados os bytes que tinham</translation>
    </message>
</context>
<context>
    <name>genrescope::TagHistoryDialog</name>
    <message>
        <source>Taken back</source>
        <translation>Revertido</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln file(s)</source>
        <translation>
            <numerusform>Reverter %Ln arquivo</numerusform>
            <numerusform>Reverter %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Reverter tudo</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Revertendo…</translation>
    </message>
    <message>
        <source>Nothing was written into tags yet.</source>
        <translation>Nada foi gravado em tags ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln arquivo revertido.</numerusform>
            <numerusform>%Ln arquivos revertidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already undone.</source>
        <translation>
            <numerusform>%Ln arquivo já estava revertido.</numerusform>
            <numerusform>%Ln arquivos já estavam revertidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln arquivo fica como está:</numerusform>
            <numerusform>%Ln arquivos ficam como estão:</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier changes of tags</source>
        <translation>Alterações anteriores de tags</translation>
    </message>
    <message>
        <source>Files get the bytes back that they had before their tags were written. Files that were changed since stay as they are; of files that were written several times, take back the latest first.</source>
        <translation>Os arquivos recuperam os bytes que tinham antes de suas tags serem gravadas. Os que foram alterados desde então ficam como estão; nos que foram gravados várias vezes, reverta primeiro a gravação mais recente.</translation>
    </message>
    <message>
        <source>&amp;Written:</source>
        <translation>&amp;Gravado:</translation>
    </message>
    <message>
        <source>&amp;Files; select some to take back only them:</source>
        <translation>&amp;Arquivos; selecione alguns para reverter só esses:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
</context>
<context>
    <name>genrescope::TagRulesForm</name>
    <message>
        <source>&amp;Genres of:</source>
        <translation>&amp;Gêneros de:</translation>
    </message>
    <message>
        <source>all models that know them</source>
        <translation>todos os modelos que os conhecem</translation>
    </message>
    <message>
        <source>A genre is written if all models that know it call it, or if the one that is chosen does</source>
        <translation>Um gênero é gravado se todos os modelos que o conhecem o apontam, ou se o modelo escolhido o aponta</translation>
    </message>
    <message>
        <source>&amp;Existing genres:</source>
        <translation>Gêneros &amp;existentes:</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>manter</translation>
    </message>
    <message>
        <source>append</source>
        <translation>acrescentar</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>substituir</translation>
    </message>
    <message>
        <source>Files that have genres stay as they are; or new ones are put behind them; or new ones take their place</source>
        <translation>Arquivos que têm gêneros ficam como estão; ou os novos são postos depois deles; ou os novos tomam seu lugar</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>&amp;Limiar:</translation>
    </message>
    <message>
        <source>as the model calls it</source>
        <translation>como o modelo aponta</translation>
    </message>
    <message>
        <source>%</source>
        <comment>suffix of a percentage, with its space</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>From which probability a genre is written</source>
        <translation>A partir de que probabilidade um gênero é gravado</translation>
    </message>
    <message>
        <source>Genres per file, at &amp;most:</source>
        <translation>&amp;Máx. de gêneros por arquivo:</translation>
    </message>
    <message>
        <source>The most probable ones are written</source>
        <translation>São gravados os mais prováveis</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Nomes:</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tabela de nomes</translation>
    </message>
    <message>
        <source>as the models call them</source>
        <translation>como os modelos os chamam</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>A table with the columns genre (what a model calls it) and name (what is written; empty: nothing)</source>
        <translation>Uma tabela com as colunas genre (como um modelo o chama) e name (o que é gravado; vazio: nada)</translation>
    </message>
    <message>
        <source>&amp;ID3 version:</source>
        <translation>Versão &amp;ID3:</translation>
    </message>
    <message>
        <source>that of the file</source>
        <translation>a do arquivo</translation>
    </message>
    <message>
        <source>Old players understand ID3v2.3 alone; a file without a tag gets 2.4</source>
        <translation>Reprodutores antigos só entendem ID3v2.3; um arquivo sem tag recebe a 2.4</translation>
    </message>
    <message>
        <source>Also write how probable they are (GENRESCOPE)</source>
        <translation>Gravar também a probabilidade deles (GENRESCOPE)</translation>
    </message>
    <message>
        <source>Keep the files&apos; times</source>
        <translation>Manter as datas dos arquivos</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableBox</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, número %2</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>Peso:</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: peso</translation>
    </message>
    <message>
        <source>How much the teacher of this table counts</source>
        <translation>Quanto conta o professor desta tabela</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: remover</translation>
    </message>
    <message>
        <source>Add table…</source>
        <translation>Adicionar tabela…</translation>
    </message>
    <message>
        <source>Learn what one more teacher says of the dataset’s tracks, too</source>
        <translation>Aprender também o que mais um professor diz das faixas do conjunto de dados</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableModel</name>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Genres now</source>
        <translation>Gêneros agora</translation>
    </message>
    <message>
        <source>Genres then</source>
        <translation>Gêneros depois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>genrescope::TaughtGenreModel</name>
    <message>
        <source>Can be told</source>
        <translation>Reconhecível</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>No track has it any more; it goes when you teach again.</source>
        <translation>Nenhuma faixa o tem mais; ele some quando você ensinar de novo.</translation>
    </message>
    <message>
        <source>Average precision on tracks by artists that the model was not taught with, and its 95% interval by artists. A guess would reach %1. Called from %2; F1 %3.</source>
        <translation>Precisão média em faixas de artistas com os quais o modelo não foi ensinado, e seu intervalo de 95% por artistas. Um palpite chegaria a %1. Apontado a partir de %2; F1 %3.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>O que ajudaria</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachPanel</name>
    <message>
        <source>&amp;Teach again</source>
        <translation>&amp;Ensinar de novo</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Ensinar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) not learned yet</source>
        <translation>
            <numerusform>%Ln correção ainda não aprendida</numerusform>
            <numerusform>%Ln correções ainda não aprendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Nenhum conjunto de dados ainda</translation>
    </message>
    <message>
        <source>Prepare a dataset first: folders with a genre each, a table of labels, music whose files name their genres, or tracks that you marked on the Listen page.</source>
        <translation>Prepare antes um conjunto de dados: pastas com um gênero cada, uma tabela de rótulos, músicas cujos arquivos indicam os gêneros ou faixas que você marcou na página Ouvir.</translation>
    </message>
    <message>
        <source>Nothing taught yet</source>
        <translation>Nada foi ensinado ainda</translation>
    </message>
    <message>
        <source>Press Teach: in a minute or so, both models know the genres of this dataset.</source>
        <translation>Clique em Ensinar: em cerca de um minuto, os dois modelos conhecem os gêneros deste conjunto de dados.</translation>
    </message>
    <message>
        <source>The models are learning</source>
        <translation>Os modelos estão aprendendo</translation>
    </message>
    <message>
        <source>What they have learned of each genre will be shown here.</source>
        <translation>O que eles aprenderam de cada gênero aparecerá aqui.</translation>
    </message>
    <message>
        <source>Stopping; what was heard is kept.</source>
        <translation>Parando; o que foi ouvido é mantido.</translation>
    </message>
    <message>
        <source>Listening: track %1 of %2</source>
        <translation>Ouvindo: faixa %1 de %2</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendendo</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Dados</translation>
    </message>
    <message>
        <source>Models keep what they know about sound, and learn the genres of this dataset in minutes. Scores are of tracks by artists that a model was not taught with.</source>
        <translation>Os modelos mantêm o que sabem sobre som e aprendem os gêneros deste conjunto de dados em minutos. As pontuações são de faixas de artistas com os quais um modelo não foi ensinado.</translation>
    </message>
    <message>
        <source>St&amp;art from</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>Whose knowledge about sound is kept</source>
        <translation>De quem se mantém o conhecimento sobre som</translation>
    </message>
    <message>
        <source>&amp;Leave the test tracks aside</source>
        <translation>&amp;Reservar as faixas de teste</translation>
    </message>
    <message>
        <source>So that the Evaluate page can judge the models on them; otherwise they learn from all tracks</source>
        <translation>Para que a página Avaliar possa julgar os modelos com elas; do contrário, eles aprendem de todas as faixas</translation>
    </message>
    <message>
        <source>Teach again b&amp;y itself</source>
        <translation>Reensinar a&amp;utomaticamente</translation>
    </message>
    <message>
        <source>As soon as a label is corrected, or a track marked on Listen. The models that were taught so are replaced by the next ones; those that you taught yourself stay.</source>
        <translation>Assim que um rótulo é corrigido ou uma faixa é marcada em Ouvir. Os modelos ensinados assim são substituídos pelos próximos; os que você mesmo ensinou ficam.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Prepare a dataset</source>
        <translation>Preparar dados</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachResults</name>
    <message numerus="yes">
        <source>%Ln track(s) left out…</source>
        <translation>
            <numerusform>%Ln faixa omitida…</numerusform>
            <numerusform>%Ln faixas omitidas…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Average precision, weighted by the genres&apos; tracks: %1.</source>
        <translation>Precisão média, ponderada pelas faixas dos gêneros: %1.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protocolo: %1.</translation>
    </message>
    <message>
        <source>The models agree with all labels, as far as they can tell.</source>
        <translation>Os modelos concordam com todos os rótulos, até onde conseguem julgar.</translation>
    </message>
    <message>
        <source>Models that were not taught with these tracks&apos; artists hear another genre. Listen, then correct the label (C) or keep it (K). Your files stay as they are; corrections lie beside the dataset, and count when you teach again.</source>
        <translation>Modelos que não foram ensinados com os artistas destas faixas ouvem outro gênero. Ouça e depois corrija o rótulo (C) ou mantenha-o (K). Seus arquivos ficam como estão; as correções ficam ao lado do conjunto de dados e contam quando você ensinar de novo.</translation>
    </message>
    <message>
        <source>What the models learned</source>
        <translation>O que os modelos aprenderam</translation>
    </message>
    <message>
        <source>Count as</source>
        <translation>Contar como</translation>
    </message>
    <message>
        <source>Give all tracks of the selected genre another one instead; those that the models hear most in them come first</source>
        <translation>Dar outro gênero a todas as faixas do gênero selecionado; primeiro vêm os que os modelos mais ouvem nelas</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Teach without the selected genre (Delete); tracks that have no other are left out. Ctrl+Z takes it back.</source>
        <translation>Ensinar sem o gênero selecionado (Delete); faixas que não têm outro são omitidas. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Probably mislabeled</source>
        <translation>Provavelmente mal rotuladas</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play the selected track (space, Enter or double-click)</source>
        <translation>Reproduzir a faixa selecionada (Espaço, Enter ou clique duplo)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Give the track the suggested genre instead (C)</source>
        <translation>Dar à faixa o gênero sugerido (C)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>The label is right (K)</source>
        <translation>O rótulo está certo (K)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Desfazer a última decisão (Ctrl+Z; Ctrl+Shift+Z a refaz)</translation>
    </message>
</context>
<context>
    <name>genrescope::ThresholdPanel</name>
    <message>
        <source>Precision and recall</source>
        <translation>Precisão e revocação</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>Precisão e revocação: %1</translation>
    </message>
    <message>
        <source>T&amp;hreshold:</source>
        <translation>&amp;Limiar:</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Tracks with at least this probability are called positive</source>
        <translation>Faixas com pelo menos esta probabilidade são classificadas como positivas</translation>
    </message>
    <message>
        <source>Each model&apos;s own</source>
        <translation>O de cada modelo</translation>
    </message>
    <message>
        <source>Each model calls the genre at the threshold stored in its checkpoint</source>
        <translation>Cada modelo aponta o gênero a partir do limiar gravado em seu checkpoint</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Stores this threshold in the models, as their own for this genre. Only a threshold that was chosen on validation tracks can be kept: the test split is there to judge.</source>
        <translation>Grava este limiar nos modelos, como o deles para este gênero. Só se pode manter um limiar escolhido nas faixas de validação: a partição de teste serve para julgar.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>TP</source>
        <comment>true positives</comment>
        <translation>VP</translation>
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
        <translation>VN</translation>
    </message>
    <message>
        <source>Share of the tracks called positive that really are</source>
        <translation>Fração das faixas classificadas como positivas que realmente são</translation>
    </message>
    <message>
        <source>Share of the truly positive tracks that are called positive</source>
        <translation>Fração das faixas realmente positivas que são classificadas como positivas</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Média harmônica da precisão e da revocação</translation>
    </message>
    <message>
        <source>True positives: have the genre and are called positive</source>
        <translation>Verdadeiros positivos: têm o gênero e são classificadas como positivas</translation>
    </message>
    <message>
        <source>False positives: do not have the genre, but are called positive</source>
        <translation>Falsos positivos: não têm o gênero, mas são classificadas como positivas</translation>
    </message>
    <message>
        <source>False negatives: have the genre, but are called negative</source>
        <translation>Falsos negativos: têm o gênero, mas são classificadas como negativas</translation>
    </message>
    <message>
        <source>True negatives: do not have the genre and are called negative</source>
        <translation>Verdadeiros negativos: não têm o gênero e são classificadas como negativas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count and the model that it is of</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TopLevelBox</name>
    <message>
        <source>Top level only</source>
        <translation>Só primeiro nível</translation>
    </message>
    <message>
        <source>Hide the genres that are part of other genres</source>
        <translation>Ocultar os gêneros que fazem parte de outros gêneros</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackEdits</name>
    <message>
        <source>Undo remove</source>
        <translation>Desfazer remoção</translation>
    </message>
    <message>
        <source>Undo marking</source>
        <translation>Desfazer marcação</translation>
    </message>
    <message>
        <source>Redo remove</source>
        <translation>Refazer remoção</translation>
    </message>
    <message>
        <source>Redo marking</source>
        <translation>Refazer marcação</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln faixa</numerusform>
            <numerusform>%Ln faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Remove its genres</source>
        <translation>Remover marcação</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Gravar gêneros nas tags…</translation>
    </message>
    <message numerus="yes">
        <source>Teach with the %Ln marked track(s)…</source>
        <translation>
            <numerusform>Ensinar com a faixa marcada…</numerusform>
            <numerusform>Ensinar com as %Ln faixas marcadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a dataset of the tracks whose genres you said, and teach models with it</source>
        <translation>Criar um conjunto de dados com as faixas cujos gêneros você indicou e ensinar modelos com ele</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Adicionar música</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere</source>
        <translation>Solte arquivos ou pastas na janela</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackMarks</name>
    <message>
        <source>The genres that you gave tracks cannot be read. %1</source>
        <translation>Não é possível ler os gêneros que você deu às faixas. %1</translation>
    </message>
    <message>
        <source>The genres that you gave tracks could not be read. The file is kept as %1. %2</source>
        <translation>Não foi possível ler os gêneros que você deu às faixas. O arquivo foi guardado como %1. %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackTableModel</name>
    <message>
        <source>Waiting to be analyzed.</source>
        <translation>Aguardando análise.</translation>
    </message>
    <message>
        <source>Being analyzed.</source>
        <translation>Analisando.</translation>
    </message>
    <message>
        <source>Analyzed.</source>
        <translation>Analisada.</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>curta demais</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silenciosa</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificada</translation>
    </message>
    <message>
        <source>Marked as %1.</source>
        <translation>Marcada como %1.</translation>
    </message>
    <message>
        <source>The models disagree.</source>
        <translation>Os modelos divergem.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>Os modelos concordam.</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>O gênero mais provável segundo %1</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %2 para %3</translation>
    </message>
    <message>
        <source>%1: %2 for %3, below the threshold</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %2 para %3, abaixo do limiar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, state</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>genre, per cent</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, not called</source>
        <comment>genre, per cent</comment>
        <translation>%1, %2, não apontado</translation>
    </message>
    <message>
        <source>≠ marks tracks on which the models disagree about the most probable genre</source>
        <translation>≠ marca as faixas em que os modelos divergem sobre o gênero mais provável</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>The genres that you gave the track</source>
        <translation>Os gêneros que você deu à faixa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Marcada como</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainCharts</name>
    <message>
        <source>%1, training</source>
        <translation>%1, treino</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, validação</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisão média</translation>
    </message>
    <message>
        <source>&amp;x axis:</source>
        <translation>Eixo &amp;x:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic axis</comment>
        <translation>Log x</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>S&amp;uavização:</translation>
    </message>
    <message>
        <source>Weight of past values in the moving average; the raw values stay visible in the background</source>
        <translation>Peso dos valores passados na média móvel; os valores brutos continuam visíveis ao fundo</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderada</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Which average</source>
        <translation>Qual média</translation>
    </message>
    <message>
        <source>Mean over genres, weighted by support or not</source>
        <translation>Média dos gêneros, ponderada pelo suporte ou não</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Quadros mascarados</translation>
    </message>
    <message>
        <source>Loss: training (thin), validation (markers)</source>
        <translation>Perda: treino (fina), validação (marcas)</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Redefinir zoom</translation>
    </message>
    <message>
        <source>Show everything again (double-click, or 0)</source>
        <translation>Mostrar tudo de novo (clique duplo ou 0)</translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic axis</comment>
        <translation>Log y</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Eixo de valores logarítmico</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainForm</name>
    <message>
        <source>All settings</source>
        <translation>Todas as opções</translation>
    </message>
    <message numerus="yes">
        <source>All settings (%Ln changed)</source>
        <translation>
            <numerusform>Todas as opções (%Ln alterada)</numerusform>
            <numerusform>Todas as opções (%Ln alteradas)</numerusform>
        </translation>
    </message>
    <message>
        <source>frames (%1 to %2 s)</source>
        <translation>quadros (%1 a %2 s)</translation>
    </message>
    <message>
        <source>Learns from the dataset’s music without its genres: parts of it are hidden and have to be guessed. Have runs that learn genres start from the result.</source>
        <translation>Aprende com a música do conjunto de dados sem seus gêneros: partes dela são ocultadas e precisam ser adivinhadas. Faça partir do resultado as execuções que aprendem gêneros.</translation>
    </message>
    <message>
        <source>Learns what another model says of the dataset’s tracks, part by part. Have runs that learn genres start from the result.</source>
        <translation>Aprende, trecho a trecho, o que outro modelo diz das faixas do conjunto de dados. Faça partir do resultado as execuções que aprendem gêneros.</translation>
    </message>
    <message>
        <source>These networks start from nothing. On 1,440 clips of 13 genres, GRU and transformer reached an average precision of %1 and %2 that way, and of %3 and %4 when they started from the models that come with Genrescope (recipe modern). With few tracks, teach those instead: it takes minutes.</source>
        <translation>Estas redes partem do zero. Com 1.440 clipes de 13 gêneros, GRU e transformer atingiram assim uma precisão média de %1 e %2, e de %3 e %4 quando partiram dos modelos que vêm com o Genrescope (receita modern). Com poucas faixas, prefira ensinar estes: leva minutos.</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Dados:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>Re&amp;ceita:</translation>
    </message>
    <message>
        <source>Tag ta&amp;bles:</source>
        <translation>Ta&amp;belas de tags:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>Ép&amp;ocas:</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>Taxa de apre&amp;nd.:</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>Tamanho do &amp;lote:</translation>
    </message>
    <message>
        <source>Cro&amp;p:</source>
        <translation>Recor&amp;te:</translation>
    </message>
    <message>
        <source>EMA dec&amp;ay:</source>
        <translation>D&amp;ecaimento EMA:</translation>
    </message>
    <message>
        <source>Early stoppin&amp;g:</source>
        <translation>Parada anteci&amp;p.:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>&amp;Semente:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>De&amp;vice:</source>
        <translation>Dispositi&amp;vo:</translation>
    </message>
    <message>
        <source>Several models are trained one after the other</source>
        <translation>Vários modelos são treinados um após o outro</translation>
    </message>
    <message>
        <source>Teach instead</source>
        <translation>Ensinar em vez disso</translation>
    </message>
    <message>
        <source>Where the models are trained; automatic = GPU if there is one</source>
        <translation>Onde os modelos são treinados; automático = GPU, se houver</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPage</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Look now whether there is room; the training looks by itself every few seconds</source>
        <translation>Verificar agora se há espaço; o treinamento verifica sozinho a cada poucos segundos</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Pause the training and continue later</source>
        <translation>Pausar o treinamento e continuar depois</translation>
    </message>
    <message>
        <source>%1 is being validated: %2 of %3 tracks.</source>
        <translation>Validando %1: %2 de %3 faixas.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2, run %3 of %4.</source>
        <translation>Treinando %1: época %2, execução %3 de %4.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2.</source>
        <translation>Treinando %1: época %2.</translation>
    </message>
    <message>
        <source>Preparing to train %1.</source>
        <translation>Preparando o treinamento de %1.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está em pausa.</translation>
    </message>
    <message>
        <source>%1 is waiting for room: %2</source>
        <translation>%1 aguarda espaço: %2</translation>
    </message>
    <message>
        <source>%1 is finishing with a last validation.</source>
        <translation>%1 está terminando com uma última validação.</translation>
    </message>
    <message>
        <source>%1 is stopping.</source>
        <translation>%1 está parando.</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>Nada foi treinado aqui ainda.</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Escolha um conjunto de dados para treinar.</translation>
    </message>
    <message>
        <source>Choose the models and press Start. Their curves appear here during training; you can keep listening and classifying meanwhile.</source>
        <translation>Escolha os modelos e clique em Iniciar. Suas curvas aparecem aqui durante o treinamento; enquanto isso, você pode continuar ouvindo e classificando.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Prepare uma vez um conjunto de dados na página Dados e escolha a pasta dele em Dados, à esquerda.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Train the selected models one after the other</source>
        <translation>Treinar os modelos selecionados um após o outro</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>En&amp;fileirar</translation>
    </message>
    <message>
        <source>Train the selected models after the runs that train or wait; the queue is kept when the program ends</source>
        <translation>Treinar os modelos selecionados depois das execuções em treinamento ou na fila; a fila é mantida quando o programa termina</translation>
    </message>
    <message>
        <source>&amp;Finish now, keep the best</source>
        <translation>Finali&amp;zar e manter o melhor</translation>
    </message>
    <message>
        <source>End this run and keep its best epoch; an epoch that has just begun is validated too if that takes no noticeable time</source>
        <translation>Encerrar esta execução e manter sua melhor época; uma época recém-iniciada ainda é validada se isso quase não tomar tempo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Stop the training at once; checkpoints so far are kept, and waiting runs stay</source>
        <translation>Parar o treinamento imediatamente; os checkpoints até aqui são mantidos, e as execuções na fila ficam</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Decorrido</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Crops per second</source>
        <translation>Recortes por segundo</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Andamento da execução</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPresenter</name>
    <message>
        <source>An ablation is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>Uma ablação está sendo treinada, e as duas coisas ao mesmo tempo demorariam mais; espere terminar ou pare-a.</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainQueue</name>
    <message>
        <source>The runs that waited could not be read. The file is kept as %1. %2</source>
        <translation>Não foi possível ler as execuções na fila. O arquivo foi guardado como %1. %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainTabs</name>
    <message>
        <source>Teach</source>
        <translation>Ensinar</translation>
    </message>
    <message>
        <source>Teach the models that come with Genrescope your genres, in minutes</source>
        <translation>Ensinar seus gêneros aos modelos que vêm com o Genrescope, em minutos</translation>
    </message>
    <message>
        <source>Train networks</source>
        <translation>Treinar redes</translation>
    </message>
    <message>
        <source>Train networks of your own, in minutes to hours, and compare their curves</source>
        <translation>Treinar redes próprias, em minutos ou horas, e comparar suas curvas</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablação</translation>
    </message>
    <message>
        <source>Find out what each part of a recipe is worth, by training without it</source>
        <translation>Descobrir quanto vale cada parte de uma receita, treinando sem ela</translation>
    </message>
</context>
<context>
    <name>genrescope::WhyMenu</name>
    <message>
        <source>Why %1?</source>
        <comment>a genre</comment>
        <translation>Por que %1?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Why Rock? (GRU)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How robust is %1?</source>
        <comment>a genre</comment>
        <translation>Quão robusto é %1?</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>Quão robustas são as pontuações?</translation>
    </message>
</context>
<context>
    <name>genrescope::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>A&amp;brir arquivos…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Recentes</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Limpar lista</translation>
    </message>
    <message>
        <source>&amp;Keep the list for the next start</source>
        <translation>&amp;Manter a lista para o próximo início</translation>
    </message>
    <message>
        <source>Open &amp;checkpoint…</source>
        <translation>Abrir &amp;checkpoint…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>&amp;Padrão do sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Te&amp;la cheia</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reprodução</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atalhos</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>&amp;Sobre o Genrescope</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
</context>
<context>
    <name>genrescope::WorkspaceBox</name>
    <message>
        <source>Choose a dataset</source>
        <translation>Escolher um conjunto de dados</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Conjunto de dados preparado</translation>
    </message>
    <message>
        <source>A workspace prepared on the Dataset page</source>
        <translation>Um espaço de trabalho preparado na página Dados</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Application</name>
    <message>
        <source>Open music</source>
        <translation>Abrir música</translation>
    </message>
    <message>
        <source>Music (%1);;All files (*)</source>
        <translation>Música (%1);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>Abrir uma pasta de música</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Abrir um checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>Checkpoints (*.safetensors);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Notices</name>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>Não foi possível preparar o conjunto de dados</translation>
    </message>
    <message>
        <source>The dataset is prepared</source>
        <translation>O conjunto de dados está preparado</translation>
    </message>
    <message>
        <source>The models could not be evaluated</source>
        <translation>Não foi possível avaliar os modelos</translation>
    </message>
    <message>
        <source>The evaluation is done</source>
        <translation>A avaliação terminou</translation>
    </message>
    <message>
        <source>All music of the library has been heard</source>
        <translation>Toda a música da biblioteca foi ouvida</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>O treinamento terminou</translation>
    </message>
    <message>
        <source>A training has failed</source>
        <translation>Um treinamento falhou</translation>
    </message>
    <message>
        <source>The ablation has ended</source>
        <translation>A ablação terminou</translation>
    </message>
    <message>
        <source>The ablation has failed</source>
        <translation>A ablação falhou</translation>
    </message>
    <message>
        <source>The models have learned the genres</source>
        <translation>Os modelos aprenderam os gêneros</translation>
    </message>
    <message>
        <source>The models could not be taught</source>
        <translation>Não foi possível ensinar os modelos</translation>
    </message>
</context>
</TS>
