<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>app</name>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Draw a digit with mouse, pen or finger; the right button erases. By keyboard the arrows move the pen, finer with Shift, and Space puts it down and lifts it.</source>
   <translation>用鼠标、手写笔或手指写一个数字；按右键擦除。用键盘时，方向键移动笔（按住 Shift 更精细），空格键落笔和提笔。</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Drawing canvas</source>
   <translation>画布</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Pen down</source>
   <translation>落笔</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Pen lifted</source>
   <translation>提笔</translation>
  </message>
  <message>
   <location filename="../../app/canvas/decor.py" />
   <source>Draw a digit here</source>
   <translation>在这里写一个数字</translation>
  </message>
  <message>
   <location filename="../../app/canvas/decor.py" />
   <source>any size, anywhere — or drop a picture</source>
   <translation>大小、位置随意，也可以拖入一张图片</translation>
  </message>
  <message>
   <location filename="../../app/lab/controls.py" />
   <source>a number from {low} to {high}</source>
   <translation>{low} 到 {high} 的数</translation>
  </message>
  <message>
   <location filename="../../app/lab/controls.py" />
   <source>one of {words}</source>
   <translation>{words} 之一</translation>
  </message>
  <message>
   <location filename="../../app/lab/controls.py" />
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <location filename="../../app/lab/explanation.py" />
   <source>In words</source>
   <translation>文字说明</translation>
  </message>
  <message>
   <location filename="../../app/lab/explanation.py" />
   <source>Show the words that belong to it, or leave their room to the plots.</source>
   <translation>显示相应的文字说明，或把空间留给图表。</translation>
  </message>
  <message>
   <location filename="../../app/lab/kept_controls.py" />
   <source>“{name}” has to be {choices}, not {value}.</source>
   <translation>“{name}”必须是{choices}，不能是 {value}。</translation>
  </message>
  <message>
   <location filename="../../app/lab/kept_controls.py" />
   <source>“{name}” is unknown to this page.</source>
   <translation>此页没有名为“{name}”的设置。</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <source>Bring this page back to how it was at first.</source>
   <translation>把本页恢复到初始状态。</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <location filename="../../app/pages/draw/studies/studies.py" />
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Copy as numpy</source>
   <translation>复制 numpy 代码</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <source>Put the lines that reproduce what is shown on the clipboard; they run as they are.</source>
   <translation>把能重现所示内容的代码复制到剪贴板，可直接运行。</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <source>What this page shows.</source>
   <translation>本页显示什么。</translation>
  </message>
  <message>
   <location filename="../../app/lab/problem_line.py" />
   <source>Take this sentence away.</source>
   <translation>关闭这条提示。</translation>
  </message>
  <message>
   <location filename="../../app/lab/problem_line.py" />
   <source>Understood</source>
   <translation>知道了</translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>Crossed out</source>
   <translation>已划掉</translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>In a frame</source>
   <translation>带外框</translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>Mirrored</source>
   <translation>左右颠倒</translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>Underlined</source>
   <translation>带下划线</translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>With a mark</source>
   <translation>带标记</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/lab/segments.py" />
   <location filename="../../app/pages/network/picture/heads.py" />
   <source>{n} digits</source>
   <translation>
    <numerusform>{n} 个数字</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>{what}: {digits}</source>
   <translation>{what}：{digits}</translation>
  </message>
  <message>
   <location filename="../../app/lab/sliced_work.py" />
   <source>The work</source>
   <translation>这项工作</translation>
  </message>
  <message>
   <location filename="../../app/language.py" />
   <source>, </source>
   <translation>、</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/advice.py" />
   <source> At 0 the true derivative does not exist; 0 is taken, as everywhere else.</source>
   <translation>真正的导数在 0 处不存在；这里与别处一样取 0。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/advice.py" />
   <source>&lt;b&gt;{name}&lt;/b&gt;&lt;br&gt;&lt;b&gt;Use it for&lt;/b&gt; {used_for}&lt;br&gt;&lt;b&gt;Beware:&lt;/b&gt; {beware_of}</source>
   <translation>&lt;b&gt;{name}&lt;/b&gt;&lt;br&gt;&lt;b&gt;适用于：&lt;/b&gt;{used_for}&lt;br&gt;&lt;b&gt;注意：&lt;/b&gt;{beware_of}</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/curve_board.py" />
   <source>&lt;p&gt;The table names the colours and has all values at the dotted line. &lt;b&gt;Dots&lt;/b&gt;: the neurons of your drawing, round in layers 1 and 3, square in 2 and 4. &lt;b&gt;Shaded&lt;/b&gt;: flat, so that a neuron there hardly learns. Wheel to zoom, drag to move; by keyboard the arrows move the dotted line.&lt;/p&gt;</source>
   <translation>&lt;p&gt;表格说明各种颜色，并给出点线处的所有数值。&lt;b&gt;点&lt;/b&gt;：你写的数字所对应的神经元，第 1、3 层为圆点，第 2、4 层为方点。&lt;b&gt;阴影&lt;/b&gt;：曲线平坦，神经元在此几乎学不动。滚轮缩放，拖动平移；用键盘时，方向键移动点线。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/curve_board.py" />
   <source>Curves; arrow keys move the crosshair</source>
   <translation>曲线；方向键移动十字线</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/curve_board.py" />
   <source>neuron {neuron} of layer {layer}: {at}</source>
   <translation>第 {layer} 层的神经元 {neuron}：{at}</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/function_choice.py" />
   <source>Draw {name} too</source>
   <translation>同时画出 {name}</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/function_choice.py" />
   <source>Seven at most beside the chosen one: uncheck another first.</source>
   <translation>除所选函数外，最多再画七个：请先取消一个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/function_curves.py" />
   <source>dashed</source>
   <translation>虚线</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/function_curves.py" />
   <source>dotted</source>
   <translation>点线</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/function_curves.py" />
   <source>solid</source>
   <translation>实线</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>&lt;b&gt;Without activations, layers add nothing.&lt;/b&gt; The bars come from the network's own layers with f(z) = z, the rings from one single matrix: they agree but for rounding. However many layers, the whole is one linear map, a linear network, whose decision boundaries are flat. The bend of f is what makes depth worth having.</source>
   <translation>&lt;b&gt;没有激活函数，层数再多也没有用。&lt;/b&gt;条形是网络自身各层取 f(z) = z 的结果，圆环是单独一个矩阵的结果：两者除舍入误差外完全一致。无论多少层，整体仍是一个线性映射，即线性网络，其决策边界是平的。正是 f 的弯曲让深度有了意义。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>&lt;p&gt;The logits of the digits: by the layers without activations, by their one matrix, how far the two are apart by rounding, and, &lt;b&gt;with f&lt;/b&gt;, what the network truly says.&lt;/p&gt;</source>
   <translation>&lt;p&gt;各数字的 logit：去掉激活函数逐层计算的、合成一个矩阵计算的、两者因舍入产生的差，以及&lt;b&gt;有 f 时&lt;/b&gt;网络真正的输出。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>Bars: layer by layer without activations. Rings: one matrix at once.</source>
   <translation>条形：去掉激活函数逐层计算。圆环：用一个矩阵一步算完。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>Logits without activations</source>
   <translation>无激活函数时的 logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>difference</source>
   <translation>差值</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <location filename="../../app/pages/evaluate/views/digit_plot.py" />
   <location filename="../../app/pages/network/panels/digits.py" />
   <location filename="../../app/pages/softmax/page.py" />
   <location filename="../../app/pages/softmax/step_table.py" />
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>digit</source>
   <translation>数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>layer by layer</source>
   <translation>逐层</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>logit</source>
   <translation>logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>logit of {digit}: {layers} layer by layer, {one} at once</source>
   <translation>{digit} 的 logit：逐层 {layers}，一步 {one}</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>with f</source>
   <translation>有 f 时</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>{layers} = {count:,} weights become {n_inputs} × {n_outputs} = {product:,}</source>
   <translation>{layers} = {count:,} 个权重合并成 {n_inputs} × {n_outputs} = {product:,} 个</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/activations/neuron_shares.py" />
   <source>Layer {number}: of {n} neurons {shares}.</source>
   <translation>
    <numerusform>第 {number} 层：{n} 个神经元中 {shares}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/activations/neuron_shares.py" />
   <source>Layer {number}: of {size:,} z {shares}; {dead} of {n} neurons dead for every digit.</source>
   <translation>
    <numerusform>第 {number} 层：{size:,} 个 z 中 {shares}；{n} 个神经元中有 {dead} 个对所有数字都已死亡。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/neuron_shares.py" />
   <source>{inactive} inactive, {saturated} saturated</source>
   <translation>{inactive} 未激活，{saturated} 饱和</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source> The z are those of the network, which runs with {name}.</source>
   <translation>这些 z 来自以 {name} 运行的网络。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>1,000 test digits</source>
   <translation>1,000 个测试数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>&lt;p&gt;&lt;b&gt;Inactive&lt;/b&gt;: it gives exactly 0, and so does its derivative; &lt;b&gt;saturated&lt;/b&gt;: it is on a flat end of the curve, |f′| under the bound; &lt;b&gt;dead&lt;/b&gt;: inactive for every one of the digits.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;未激活&lt;/b&gt;：输出恰为 0，导数也为 0；&lt;b&gt;饱和&lt;/b&gt;：位于曲线平坦的一端，|f′| 小于界限；&lt;b&gt;死亡&lt;/b&gt;：对每个数字都未激活。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>Activation function</source>
   <translation>激活函数</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Activations</source>
   <translation>激活函数</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Bound of |f′|</source>
   <translation>|f′| 的界限</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Compare with</source>
   <translation>与之比较</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Curves</source>
   <translation>曲线</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Draw a digit to see where its neurons lie.</source>
   <translation>写一个数字，看看它的神经元落在哪里。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Draw new slopes between l and u, as each training step does.</source>
   <translation>在 l 和 u 之间重新抽取斜率，如同每个训练步那样。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Draw other slopes</source>
   <translation>重新抽取斜率</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Draw {name} beside the chosen function.</source>
   <translation>在所选函数旁画出 {name}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Flat where |f′| is under</source>
   <translation>平坦：|f′| 小于</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Function</source>
   <translation>函数</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Neurons in the shaded zones hardly learn: |f′| is too small.</source>
   <translation>阴影区中的神经元几乎无法学习：|f′| 太小。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Reset view</source>
   <translation>重置视图</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Show the usual stretch again, z from −8 to 8.</source>
   <translation>恢复通常的区间，z 从 −8 到 8。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Show {layer}</source>
   <translation>显示 {layer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>The curves, or what a network is without them.</source>
   <translation>激活函数的曲线，或没有激活函数时的网络。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>The function that carries the dots, the zones and the advice.</source>
   <translation>点、阴影区和建议所依据的函数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>The logits of {whose}. {sizes}.</source>
   <translation>{whose}的 logit。{sizes}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>The z that the network computes before its activations.</source>
   <translation>网络在激活函数之前算出的 z。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>This drawing</source>
   <translation>这个手写数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>What bends a neuron's sum: a = f(z). Wheel to zoom, drag to move.</source>
   <translation>把神经元的加权和 z 弯曲成 a = f(z)。滚轮缩放，拖动平移。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>What the page shows</source>
   <translation>本页显示什么</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Whose z are shown</source>
   <translation>显示谁的 z</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Without a bend</source>
   <translation>纯线性</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>bound</source>
   <translation>界限</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>the first test digit</source>
   <translation>第一个测试数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <location filename="../../app/window/lessons/editor.py" />
   <source>your drawing</source>
   <translation>你写的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>z of the network's neurons</source>
   <translation>网络神经元的 z</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>{layer} is drawn {words}.</source>
   <translation>{layer} 的线型：{words}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/values_table.py" />
   <source>&lt;p&gt;What each function gives at this z; – where f″ does not exist. At a corner there is no f′ either: what stands there is what networks take, 0 for ReLU. Point into the plot.&lt;/p&gt;</source>
   <translation>&lt;p&gt;各函数在此 z 处的值；f″ 不存在时显示 –。在折点处 f′ 也不存在：所示为网络在该处采用的值，ReLU 取 0。把指针移入图中即可。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/values_table.py" />
   <source>Values under the crosshair</source>
   <translation>十字线处的值</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/values_table.py" />
   <source>range</source>
   <translation>值域</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/z_strips.py" />
   <source>Distribution of z, layer by layer</source>
   <translation>各层 z 的分布</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/z_strips.py" />
   <source>Where the z of this layer lie: each bar is the share in a hundredth of the stretch above.</source>
   <translation>本层的 z 落在何处：上图的区间分成一百段，每个条形是落在其中一段的占比。</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/z_strips.py" />
   <source>layer {layer}: {share} of its z lie from {start} to {end}</source>
   <translation>第 {layer} 层：{share} 的 z 位于 {start} 到 {end}</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/z_strips.py" />
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>layer {number}</source>
   <translation>第 {number} 层</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>A difference of 1 makes one digit e = 2.718 times as likely as another.</source>
   <translation>相差 1 意味着一个数字的可能性是另一个的 e = 2.718 倍。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>Click it to see why; Ctrl+click sets it against the other.</source>
   <translation>点击查看原因；Ctrl+点击可与另一个对照。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>Digit {digit}: logit {values}. {explanation} {invitation}</source>
   <translation>数字 {digit}：logit {values}。{explanation} {invitation}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>Digit {digit}: {probability}. {invitation}</source>
   <translation>数字 {digit}：{probability}。{invitation}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>Nothing drawn.</source>
   <translation>还没写。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>The ten digits</source>
   <translation>十个数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>Up and down go from digit to digit, Return asks why, Shift+Return sets against.</source>
   <translation>上下键在数字间移动，回车键查看原因，Shift+回车键作对照。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>probability {values} = e^logit / Σ e^logits</source>
   <translation>概率 {values} = e^logit / Σ e^logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>Changed: {card}.</source>
   <translation>已更改：{card}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <location filename="../../app/pages/evaluate/views/view.py" />
   <location filename="../../app/pages/gradients/page.py" />
   <location filename="../../app/pages/network/page.py" />
   <location filename="../../app/pages/neuron/playground/view.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>Network that reads</source>
   <translation>用于识别的网络</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>Network · {changed}</source>
   <translation>网络 · {changed}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>Which network reads the drawing. Each was trained with an activation function of its own.</source>
   <translation>由哪个网络识别手写数字。每个网络都是用各自的激活函数训练的。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>{sizes} · changed by hand on the page Network, so no figures hold.</source>
   <translation>{sizes} · 在“网络”页手动改过，因此原有指标不再适用。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>{sizes} · trial with {name}: it never learned with it, so no figures hold.</source>
   <translation>{sizes} · 试用 {name}：网络从未用它学习过，因此没有适用的指标。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Each alone: {each}</source>
   <translation>逐个识别：{each}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Evidence is the probability of the likeliest digit beside the answer 'no digit at all'. The network learned that answer from letters and scribbles; where the evidence is too small it rejects, and the ten probabilities, which only share out 1 among the digits, do not count.</source>
   <translation>证据是加入“根本不是数字”这一答案后，最可能的数字的概率。网络从字母和涂鸦中学会了这个答案；证据太小时网络拒识，这时那十个只在数字之间分配 1 的概率就不算数了。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Is it one all the same? Ctrl+K keeps it; with 20 of them, My digits teaches the network your hand.</source>
   <translation>其实是数字？按 Ctrl+K 可保存它；攒够 20 个，就能在“我的数字”页教网络认识你的笔迹。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>More than two separate strokes speak for 'no digit' too: hardly a digit is drawn so, but most doodles are.</source>
   <translation>超过两笔分开的笔画也说明“不是数字”：几乎没有数字这样写，而多数涂鸦都是这样画的。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Not a digit I know; nearest {label}, evidence {evidence}</source>
   <translation>不是我认识的数字；最接近 {label}，证据 {evidence}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Nothing drawn, nothing predicted</source>
   <translation>还没写，也就没有预测</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Prediction</source>
   <translation>预测</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <location filename="../../app/pages/handwriting/figures.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Rejected</source>
   <translation>拒识</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>The right way round: {each}</source>
   <translation>左右翻正后：{each}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Unsure: {label}, perhaps {runner_up}</source>
   <translation>不确定：{label}，也许是 {runner_up}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Without the mark: {each}</source>
   <translation>去掉标记后：{each}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>{label}, hardly anything else</source>
   <translation>{label}，几乎不会是别的</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>{label}, perhaps {runner_up}</source>
   <translation>{label}，也许是 {runner_up}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/probabilities.py" />
   <source>Logits</source>
   <translation>logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/probabilities.py" />
   <source>Logits are what the last layer gives; softmax turns them into probabilities.</source>
   <translation>logit 是最后一层的输出；softmax 把它们变成概率。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/probabilities.py" />
   <location filename="../../app/pages/softmax/page.py" />
   <source>Probabilities</source>
   <translation>概率</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/probabilities.py" />
   <source>Probabilities or logits</source>
   <translation>概率或 logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/probabilities.py" />
   <source>logits</source>
   <translation>logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>A picture has no strokes, so nothing says in which order its ink came. Draw over it, or write the digit yourself, to see how the answer comes about.</source>
   <translation>图片没有笔画，所以看不出墨迹的先后顺序。在它上面画，或自己写这个数字，就能看到答案是怎样得出的。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>Arrow keys go from point to point of the drawing, Space draws it again.</source>
   <translation>方向键沿笔迹逐点移动，空格键重放书写。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>Draw it again</source>
   <translation>重放书写</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>Each column is the answer to the drawing so far: dark is 0 %, bright is 100 %; a ring marks where the answer became another. Drag along it to see the drawing as it was then.</source>
   <translation>每一列是对写到此刻的笔迹的回答：暗为 0 %，亮为 100 %；圆环标出答案改变之处。沿着它拖动，可看当时的笔迹。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <location filename="../../app/pages/gradients/descent_view.py" />
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <location filename="../../app/pages/train/replay.py" />
   <location filename="../../app/pages/train/transport.py" />
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>Probability while drawing</source>
   <translation>书写过程中的概率</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>See it drawn again at the hand's own speed; pauses of more than a second count as one.</source>
   <translation>按实际书写的速度重放；超过一秒的停顿按一秒计。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>While drawing</source>
   <translation>书写过程</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>ink drawn, %</source>
   <translation>已写墨迹（%）</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>

For layer 2 this is a look back through layer 1 as if it were linear: a hint, not the whole truth.</source>
   <translation>

对第 2 层而言，这是把第 1 层当作线性层来反推的结果：只是提示，并非全部真相。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>784 pixels</source>
   <translation>784 个像素</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>Attribution: every pixel's is 0, because the derivative of the answer's logit is 0 wherever there is ink. Nothing says which pixel to change, and gradient descent could not learn.</source>
   <translation>归因：每个像素的归因都是 0，因为有墨迹之处答案 logit 的导数都是 0。没有什么能说明该改变哪个像素，梯度下降也无法学习。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>Attribution: what speaks for the answer is blue, what speaks against it vermilion: each pixel's ink times the derivative of the answer's logit there.

The strongest pixel has the full colour. Point at one for its share of the logit.</source>
   <translation>归因：每个像素的墨迹乘以答案的 logit 在该处的导数；支持答案的为蓝色，反对的为朱红色。

最强的像素颜色最深。指向一个像素可看它在 logit 中的份额。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>Set upright, its longer side 20 pixels, its mass in the middle: place, size and slant make no difference.
0 is paper, 1 is ink.</source>
   <translation>扶正，较长的一边为 20 个像素，质心居中：位置、大小和倾斜都没有影响。
0 是纸，1 是墨。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>The ink as the network gets it, or its attribution: what in it speaks for and against the answer.</source>
   <translation>网络得到的墨迹，或其归因：其中哪些支持答案，哪些反对。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>The network sees</source>
   <translation>网络看到的图像</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>The network sees: ink or attribution</source>
   <translation>网络看到的图像：墨迹或归因</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>The weights with which each pixel reaches neuron {neuron} of hidden layer {layer}: blue excites it, vermilion silences it.{look_back}</source>
   <translation>每个像素通向隐藏层 {layer} 的神经元 {neuron} 的权重：蓝色使它兴奋，朱红色使它抑制。{look_back}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>attribution</source>
   <translation>归因</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>ink</source>
   <translation>墨迹</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>row {row_number}, col {column}: {picture}</source>
   <translation>第 {row_number} 行，第 {column} 列：{picture}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/pixel_picture.py" />
   <source>28 by 28 pixels</source>
   <translation>28 × 28 像素</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/page.py" />
   <source>How thick the ink looks here. The network's own pen is always 2.2 of its 28 pixels wide.</source>
   <translation>墨迹在这里显示的粗细。网络自己的笔宽始终是 28 像素中的 2.2 像素。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/page.py" />
   <source>Pen</source>
   <translation>笔</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/page.py" />
   <source>Pen width</source>
   <translation>笔宽</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/panels.py" />
   <source>Height of the canvas</source>
   <translation>画布高度</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/panels.py" />
   <source>Height of the probabilities</source>
   <translation>概率面板高度</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/panels.py" />
   <source>Height of the timeline</source>
   <translation>时间轴高度</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/panels.py" />
   <source>Width of the answer</source>
   <translation>答案栏宽度</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/panels.py" />
   <source>Width of the canvas</source>
   <translation>画布宽度</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source> A click draws it.</source>
   <translation>点击即可画出。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Above, what makes a digit's logit as large as can be with no more ink than digits have; below, the mean of MNIST's test digits. Under each, or in its tip, stands its logit. A network can be surer of a picture that nobody would draw.</source>
   <translation>上方：在墨迹不多于真实数字的前提下，使该数字的 logit 尽可能大的图；下方：MNIST 测试数字的平均图。logit 标在各图下方或提示中。网络可能对一张谁也不会画的图更有把握。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Digit to make of it</source>
   <translation>要变成的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>How much of the change is done</source>
   <translation>变化的完成程度</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>How much of the change is done.</source>
   <translation>变化的完成程度。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>It is a {target} to the network already: choose another digit.</source>
   <translation>对网络来说它已经是 {target}：请选别的数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Make it</source>
   <translation>变成</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Play</source>
   <translation>播放</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Put on canvas</source>
   <translation>放到画布</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Put the changed picture on the canvas; undo brings your drawing back.</source>
   <translation>把变化后的图放到画布上；撤销可恢复你写的。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>See the change come, from nothing to all of it.</source>
   <translation>看变化从无到有，直到全部完成。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>The mean of MNIST's test digits {digit}: its logit is {logit}.</source>
   <translation>MNIST 测试数字 {digit} 的平均图：其 logit 为 {logit}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>The picture it likes best for {digit}: its logit is {logit}.</source>
   <translation>网络最偏爱的 {digit} 的图：其 logit 为 {logit}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>What it likes best</source>
   <translation>网络最偏爱的图</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>What the network likes best for each digit, and the mean digits</source>
   <translation>网络对各数字最偏爱的图，以及平均图</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Which digit the network is to see; without a choice it is the one that takes least.</source>
   <translation>要让网络看成哪个数字；不选则取改动最小的那个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>another digit</source>
   <translation>另一个数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>change</source>
   <translation>变化</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>drawn</source>
   <translation>所写</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source> The network rejects the drawing as it is; this is about its nearest digit.</source>
   <translation>网络拒识原来写的数字；这里针对的是与它最接近的数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source>Draw a digit: the smallest change of its pixels that makes it another one is looked for.</source>
   <translation>写一个数字：这里寻找使它变成另一个数字的最小像素改动。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source>From {label} to {target}: length (L2) {size}, where the drawing's is {whole}. {n} of 784 pixels change by {least} or more, one by {most}; none leaves 0 … 1. Found by a local search: a smaller one may exist.{rejected}</source>
   <translation>
    <numerusform>从 {label} 到 {target}：长度（L2）{size}，所写数字本身为 {whole}。784 个像素中有 {n} 个至少改变 {least}，其中最多的改变 {most}；都不超出 0 … 1。这是局部搜索的结果：可能存在更小的改动。{rejected}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source>Looked for when the pen rests …</source>
   <translation>停笔后开始寻找 …</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source>No change was found that makes it this digit.</source>
   <translation>没有找到使它变成该数字的改动。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source>length {size}</source>
   <translation>长度 {size}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/pair_bars.py" />
   <source>Above, the pinned side; below, this drawing as it is read now; at the right, now less pinned.</source>
   <translation>上：固定的一侧；下：当前手写数字的识别结果；右：当前值减去固定值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/pair_bars.py" />
   <source>Probabilities of both sides and their difference</source>
   <translation>两侧的概率及其差</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/pair_bars.py" />
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>other side</source>
   <translation>另一侧</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/pair_bars.py" />
   <source>percentage points</source>
   <translation>百分点</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/pair_bars.py" />
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>this drawing</source>
   <translation>这个手写数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Both sides are the same: pin this drawing and draw another, or choose another network.</source>
   <translation>两侧相同：固定这个手写数字再写一个，或另选一个网络。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Draw a digit, and pin it or choose another network: both are shown beside each other.</source>
   <translation>写一个数字，将其固定，或另选一个网络：两者会并列显示。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Keep this drawing as the other side, and draw another beside it.</source>
   <translation>把这个手写数字留作另一侧，再写一个放在旁边。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Let it go</source>
   <translation>取消固定</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Network of the other side</source>
   <translation>另一侧的网络</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Pin this drawing</source>
   <translation>固定这个手写数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Read by</source>
   <translation>识别网络</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>The other side, the difference, and this drawing</source>
   <translation>另一侧、差值和这个手写数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>The other side, what this drawing has more of (blue) and less of (vermilion), and this drawing.</source>
   <translation>另一侧、这个手写数字多出（蓝色）和缺少（朱红色）的部分，以及这个手写数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Which network reads the other side.</source>
   <translation>由哪个网络识别另一侧。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>the same network</source>
   <translation>同一网络</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>Both sides agree</source>
   <translation>两侧一致</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>Layer {number}: of other widths, {a} and {a2}.</source>
   <translation>第 {number} 层：宽度不同，{a} 与 {a2}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>Layer {number}: {length} apart, most in neuron {named}.</source>
   <translation>第 {number} 层：相差 {length}，神经元 {named} 相差最大。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>Pixels: {apart} apart.</source>
   <translation>像素：相差 {apart}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>The sides do not agree</source>
   <translation>两侧不一致</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>no digit (nearest {label})</source>
   <translation>非数字（最接近 {label}）</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>{agree}: the other side says {said}, this one {said2}.</source>
   <translation>{agree}：另一侧答 {said}，这一侧答 {said2}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <location filename="../../app/pages/draw/studies/layers/activation_plot.py" />
   <source>Activation curve</source>
   <translation>激活函数曲线</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>Activation explorer</source>
   <translation>探索激活函数</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>Back to {name}</source>
   <translation>换回 {name}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>Run it with {name}</source>
   <translation>用 {name} 运行</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>The network runs with {name}, but it learned with {learned_with}.</source>
   <translation>网络现在用 {name} 运行，但它是用 {learned_with} 训练的。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>The network was trained with this function and runs with it.</source>
   <translation>网络用此函数训练，也用它运行。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>The network was trained with {name}. Try what breaks with another.</source>
   <translation>网络是用 {name} 训练的。换一个试试，看看会出什么问题。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>The network's own function</source>
   <translation>网络自身的函数</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>Which curve is drawn here. The network keeps its own until the button below runs another.</source>
   <translation>这里画出哪个函数的曲线。在用下面的按钮换用之前，网络仍用自己的函数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>f′ dashed</source>
   <translation>虚线为 f′</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>f′ is the derivative that back-propagation multiplies by.</source>
   <translation>f′ 就是反向传播中要乘的导数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/advice.py" />
   <source>&lt;b&gt;Beware:&lt;/b&gt; {beware_of}</source>
   <translation>&lt;b&gt;注意：&lt;/b&gt;{beware_of}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/advice.py" />
   <source>&lt;b&gt;Use it for&lt;/b&gt; {used_for}</source>
   <translation>&lt;b&gt;适用于：&lt;/b&gt;{used_for}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/advice.py" />
   <source>Range {low} to {high}.</source>
   <translation>值域 {low} 到 {high}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/compare_button.py" />
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/compare_button.py" />
   <source>Draw other functions beside this one.</source>
   <translation>在旁边画出其他函数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/compare_button.py" />
   <source>Functions to compare</source>
   <translation>用于比较的函数</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>Arrow keys go from neuron to neuron, Return shows all about one.</source>
   <translation>方向键在神经元间移动，回车键显示其全部信息。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <location filename="../../app/pages/neuron/network/pictures.py" />
   <source>Hidden layer {layer}</source>
   <translation>隐藏层 {layer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>Hidden layer {layer}: quantity</source>
   <translation>隐藏层 {layer}：显示的量</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>a = f(z), f(z) = {formula}. Point at a bar for its numbers, click it, or press Return on it, for all about the neuron.</source>
   <translation>a = f(z)，f(z) = {formula}。指向条形可看数值；点击条形或在其上按回车键，可看该神经元的全部信息。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>activation a</source>
   <translation>激活值 a</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>active</source>
   <translation>激活</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>draw a digit: every neuron answers</source>
   <translation>写一个数字：每个神经元都会作出回应</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>inactive</source>
   <translation>未激活</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>neuron</source>
   <translation>神经元</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>neuron {neuron}   z = {z}   a = {a}   {state}</source>
   <translation>神经元 {neuron}   z = {z}   a = {a}   {state}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>saturated</source>
   <translation>饱和</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>sum z</source>
   <translation>加权和 z</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>z = x · W + b, before the activation function; a = f(z), after it.</source>
   <translation>z = x · W + b 是激活函数之前的值；a = f(z) 是之后的值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>{n} {state}</source>
   <translation>{n} 个{state}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <source>What flows where</source>
   <translation>数据流向</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>softmax</source>
   <translation>softmax</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <source>{n} logits</source>
   <translation>
    <numerusform>{n} 个 logit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <location filename="../../app/pages/network/picture/heads.py" />
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>{n} neurons</source>
   <translation>
    <numerusform>{n} 个神经元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <location filename="../../app/pages/network/picture/heads.py" />
   <source>{n} pixels</source>
   <translation>
    <numerusform>{n} 个像素</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <source>{n} probabilities</source>
   <translation>
    <numerusform>{n} 个概率</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/digit_map.py" />
   <source>Arrow keys look at the digits nearest to the drawing, Return draws one.</source>
   <translation>方向键查看离这个手写数字最近的数字，回车键画出一个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/digit_map.py" />
   <source>Map of test digits</source>
   <translation>测试数字分布图</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>By t-SNE, which keeps neighbours together and nothing else; the disc lies between the five nearest in pixels.</source>
   <translation>由 t-SNE 得到，它只保持近邻关系；圆点位于像素上最近的五个数字之间。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Draw a digit: a disc shows where it lies, and moves with the pen.</source>
   <translation>写一个数字：圆点显示它的位置，并随笔移动。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>MNIST's 10,000 test digits are read …</source>
   <translation>正在识别 MNIST 的 10,000 个测试数字 …</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Map of 2,000 test digits by</source>
   <translation>2,000 个测试数字的分布图，依据</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Nearest in pixels</source>
   <translation>像素上最近</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Nearest in {layer_name}</source>
   <translation>在{layer_name}中最近</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Test digit {row}, truly a {label}, at a distance of {distance}. A click draws it.</source>
   <translation>测试数字 {row}，其实是 {label}，距离 {distance}。点击即可画出。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Test digit {row}, truly a {label}; a click puts it on the canvas.</source>
   <translation>测试数字 {row}，其实是 {label}；点击可放到画布上。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>The layer in whose space the digits lie.</source>
   <translation>数字位于哪一层的空间中。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>The plane in which they differ most: {share} of all differences lie in it.</source>
   <translation>数字差异最大的平面：它包含全部差异的 {share}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>The test digits nearest in pixels</source>
   <translation>像素上最近的测试数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>The test digits nearest in the layer</source>
   <translation>该层中最近的测试数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>What the map is of</source>
   <translation>分布图的依据</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <location filename="../../app/pages/network/panels/change.py" />
   <location filename="../../app/pages/network/words.py" />
   <source>hidden layer {layer}</source>
   <translation>隐藏层 {layer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <location filename="../../app/pages/network/words.py" />
   <source>pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>t-SNE of the pixels</source>
   <translation>像素的 t-SNE</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>the logits</source>
   <translation>logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/picture_sum.py" />
   <source>Blue is ink that is added, vermilion ink that is taken away; the strongest has the full colour.</source>
   <translation>蓝色为增加的墨迹，朱红色为去掉的墨迹；最强者颜色最深。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/picture_sum.py" />
   <source>The drawing, its change, and what comes of it</source>
   <translation>手写数字、它的变化与结果</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/picture_sum.py" />
   <source>row {row}, col {column}: {before} {sign} {added} = {after}</source>
   <translation>第 {row} 行，第 {column} 列：{before} {sign} {added} = {after}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/step_pictures.py" />
   <source>Arrow keys go from cell to cell, and from picture to picture.</source>
   <translation>方向键在格与格、图与图之间移动。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/step_pictures.py" />
   <source>From strokes to pixels in six pictures</source>
   <translation>从笔画到像素的 6 幅图</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>2 Slant</source>
   <translation>2 倾斜</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>2.2 pixels wide; else it grows and shrinks with the drawing.</source>
   <translation>笔宽 2.2 像素；否则随手写数字缩放。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>3 Box</source>
   <translation>3 外框</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>4 Scale</source>
   <translation>4 缩放</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>5 Pen</source>
   <translation>5 笔宽</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>6 Mass</source>
   <translation>6 重心</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>A picture has no strokes: it is cut to its ink, set upright, scaled by area and put by its mass. Draw to see the steps.</source>
   <translation>图片没有笔画：它按墨迹裁剪、摆正、按面积缩放、按重心放置。手写才能看到各步。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>Draw a digit: its way from strokes to pixels is shown here.</source>
   <translation>写一个数字：这里显示它如何从笔画变成像素。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>The drawing's box goes to the middle; else it stays where it lies.</source>
   <translation>外框移到正中；否则停在原处。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>The ink's centre of mass goes to row 14, column 14.</source>
   <translation>墨迹的重心移到第 14 行第 14 列。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>The longer side fills 20 of 28 pixels; else the whole sheet fills 28.</source>
   <translation>长边占 28 像素中的 20 像素；否则由整张纸占满 28 像素。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>The network reads picture 6: {own}.</source>
   <translation>网络识别的是第 6 幅图：{own}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>Upright, each row moved sideways; else it leans as it does.</source>
   <translation>摆正，每一行向旁边移动；否则保持倾斜。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>With these steps {share} of {digits:,} digits of {writers} strangers, drawn anywhere and at any size, were read correctly by the network {network} in the box. A step's worth is what it adds to the others that are on.</source>
   <translation>对 {writers} 位陌生人在任意位置、以任意大小写的 {digits:,} 个数字，采用这些步骤时，自带网络 {network} 正确识别了 {share}。一步的贡献，是它在其他已启用的步骤之上增加的准确率。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>With these steps: {own}. With all of them: {label}, {probability}.</source>
   <translation>采用这些步骤：{own}。全部采用：{label}，{probability}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>Worth of {step} in percentage points</source>
   <translation>{step} 的贡献（百分点）</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>worth, percentage points</source>
   <translation>贡献（百分点）</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>1 strokes</source>
   <translation>1 笔画</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>2 slant</source>
   <translation>2 倾斜</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>3 box</source>
   <translation>3 外框</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>4 scale</source>
   <translation>4 缩放</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>5 pen</source>
   <translation>5 笔宽</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>6 mass</source>
   <translation>6 重心</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>{name}: it leaned {degrees}° to the left</source>
   <translation>{name}：原来向左倾斜 {degrees}°</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>{name}: it leaned {degrees}° to the right</source>
   <translation>{name}：原来向右倾斜 {degrees}°</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>{name}: row {row}, col {column}: {value}</source>
   <translation>{name}：第 {row} 行，第 {column} 列：{value}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>{name}: x {x}, y {y} of {side} on the sheet</source>
   <translation>{name}：x {x}，y {y}（纸的边长 {side}）</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>{name}: {width} × {height} of {side}, its middle at x {x}, y {y}</source>
   <translation>{name}：{width} × {height}（边长 {side}），中心在 x {x}，y {y}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>Layers</source>
   <translation>层</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>Neighbours</source>
   <translation>近邻</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>Put the lines that reproduce what is shown here on the clipboard; they run as they are.</source>
   <translation>把能重现此处内容的代码复制到剪贴板，可直接运行。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>What if</source>
   <translation>假如</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>What is shown of the answer</source>
   <translation>查看答案的哪一方面</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>Why</source>
   <translation>为什么</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>A digit to set against it, as by Ctrl+click: why this one and not that.</source>
   <translation>用于对照的数字（同 Ctrl+点击）：为什么是这个而不是那个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>Digit it is set against</source>
   <translation>对照的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>Digit that is asked about</source>
   <translation>要解释的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>Which digit is explained; a click on its bar chooses it too.</source>
   <translation>解释哪个数字；点击它的条形也可选择。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>and not</source>
   <translation>而不是</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>no other</source>
   <translation>无对照</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>the answer</source>
   <translation>答案</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>the runner-up</source>
   <translation>第二名</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/legend.py" />
   <source>Colours: vermilion speaks against, blue speaks for</source>
   <translation>颜色：朱红色反对，蓝色支持</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/legend.py" />
   <source>against</source>
   <translation>反对</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/legend.py" />
   <source>for</source>
   <translation>支持</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/reasons.py" />
   <source>gradient × input</source>
   <translation>梯度 × 输入</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/reasons.py" />
   <source>integrated gradients</source>
   <translation>积分梯度</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/reasons.py" />
   <source>occlusion</source>
   <translation>遮挡</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>Draw a digit: what speaks for the answer is laid over its ink.</source>
   <translation>写一个数字：支持答案的部分会叠加显示在墨迹上。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>Side of the patch in pixels</source>
   <translation>遮挡块边长（像素）</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>The network rejects this drawing; {label} is only the nearest digit.</source>
   <translation>网络拒识这个手写数字；{label} 只是最接近的。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>What speaks for and against, pixel by pixel</source>
   <translation>逐像素的支持与反对</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>patch</source>
   <translation>遮挡块</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>row {row}, col {column}: ink {pixels}, adds {value}</source>
   <translation>第 {row} 行，第 {column} 列：墨迹 {pixels}，贡献 {value}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>A patch of paper is laid over each place in turn: what the logit loses when that ink is hidden.</source>
   <translation>把一块白纸依次盖在各处：遮住该处的墨迹后，logit 减少多少。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>Covered here: {score_name} loses {lost}, {label} has {after}, not {before}; the answer is {answer}.</source>
   <translation>遮住此处：{score_name} 减少 {lost}，{label} 由 {before} 变为 {after}；答案是 {answer}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>Each pixel's ink times the derivative there: what the logit would lose if it went on as straight as here.</source>
   <translation>每个像素的墨迹乘以该处的导数：假如函数从这里起一直是直线，logit 会减少多少。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>The derivatives gathered on the way from an empty sheet to this drawing: what each pixel truly added.</source>
   <translation>从白纸到这个手写数字的路径上累积的导数：每个像素真正的贡献。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>for {pro}, against {contra}</source>
   <translation>支持 {pro}，反对 {contra}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>{logit}. Patches overlap, so these numbers do not add up to it.</source>
   <translation>{logit}。遮挡块互相重叠，所以这些数之和不等于它。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>{spoken}, Σ = {total}. {logit}, on an empty sheet {empty}: the difference is {gap}.</source>
   <translation>{spoken}，Σ = {total}。{logit}，白纸时为 {empty}：差为 {gap}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>{spoken}, Σ = {total}. {logit}: they agree only where the network is straight.</source>
   <translation>{spoken}，Σ = {total}。{logit}：只有在网络呈线性处，两者才一致。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/data_loader.py" />
   <source>MNIST test · 10,000 digits</source>
   <translation>MNIST 测试集 · 10,000 个数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/data_loader.py" />
   <source>MNIST training + test · 70,000</source>
   <translation>MNIST 训练集 + 测试集 · 70,000</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/data_loader.py" />
   <source>MNIST training · 60,000 digits</source>
   <translation>MNIST 训练集 · 60,000 个数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/data_loader.py" />
   <source>The reading of {name}</source>
   <translation>读取 {name}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/data_loader.py" />
   <source>{name} is too large for this computer's memory; choose a smaller file.</source>
   <translation>{name} 太大，本机内存放不下；请选择较小的文件。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/examiner.py" />
   <source>Fetching the data</source>
   <translation>正在获取数据</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/examiner.py" />
   <source>Reading the digits</source>
   <translation>正在识别数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>, read in {seconds} s</source>
   <translation>，用时 {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>, training and test mixed</source>
   <translation>，训练集与测试集混在一起</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Browse</source>
   <translation>浏览</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>CSV table</source>
   <translation>CSV 表格</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Calibration</source>
   <translation>校准</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>Confusion</source>
   <translation>混淆</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Evaluate</source>
   <translation>评估</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Five sides of the same examination.</source>
   <translation>同一次评估的五个方面。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Give up what is being fetched or read.</source>
   <translation>中止正在进行的获取或识别。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>How much is done</source>
   <translation>完成进度</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>How well a network reads, how surely, and what it takes for what.</source>
   <translation>网络识别得有多好、有多大把握，又会把什么错当成什么。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Overview</source>
   <translation>概览</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>PNG picture</source>
   <translation>PNG 图片</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Robustness</source>
   <translation>鲁棒性</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>SVG drawing</source>
   <translation>SVG 矢量图</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Save {name}</source>
   <translation>保存{name}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/pages/gradients/weight_check.py" />
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <location filename="../../app/pages/train/transport.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Stopped: what was read last is shown.</source>
   <translation>已停止：显示上次读取的结果。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Submission for Kaggle</source>
   <translation>Kaggle 提交文件</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Take tables away as CSV, plots and pictures as PNG or SVG.</source>
   <translation>表格存为 CSV，图存为 PNG 或 SVG。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/page.py" />
   <source>{n:,} rows without labelled digits: Browse shows how they are read</source>
   <translation>
    <numerusform>{n:,} 行数据没有数字标签：“浏览”显示识别结果</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/pages/train/runs/saving.py" />
   <source>{name} is saved in {path}.</source>
   <translation>{name}已保存到 {path}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/training/unfinished.py" />
   <source>{path} cannot be written: {why}.</source>
   <translation>无法写入 {path}：{why}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/page.py" />
   <source>{shares} of {n:,} digits correct{time}</source>
   <translation>
    <numerusform>{n:,} 个数字中 {shares} 正确{time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <location filename="../../app/pages/handwriting/page.py" />
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>My digits</source>
   <translation>我的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>Open a folder of digits</source>
   <translation>打开数字文件夹</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>Open labelled digits</source>
   <translation>打开带标签的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>Open {what}…</source>
   <translation>打开{what}…</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>The digits to read. MNIST's test set was kept from all training; your own may have been learned from. All 70,000 mix the two: 60,000 of them the network has learned from.</source>
   <translation>要识别的数字。MNIST 测试集从未用于任何训练；你自己的数字可能已被学习过。全部 70,000 个是两者的混合：其中 60,000 个网络已学习过。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>file</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>A second network to compare with: which of the two is correct where?</source>
   <translation>用于比较的第二个网络：两者各在何处正确？</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>A: as on Draw</source>
   <translation>A：与“手写”页相同</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>A: {network_name} (Draw)</source>
   <translation>A：{network_name}（“手写”页）</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>B: none</source>
   <translation>B：无</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>Network A</source>
   <translation>网络 A</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>Network B</source>
   <translation>网络 B</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>Networks</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>Open a network to compare with</source>
   <translation>打开用于比较的网络</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>The network that reads: the one of the Draw page, or any other of the list.</source>
   <translation>用于识别的网络：“手写”页上的网络，或列表中的任何一个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <location filename="../../app/window/networks/assumptions.py" />
   <source>{sentence} But {poor}.</source>
   <translation>{sentence}但是{poor}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>All digits of the data</source>
   <translation>数据中的所有数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Any label</source>
   <translation>任意标签</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>As in the file</source>
   <translation>按文件顺序</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Both networks correct</source>
   <translation>两个网络都对</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Both networks in error</source>
   <translation>两个网络都错</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Choose a network B to see which of the two is correct where</source>
   <translation>选择网络 B，看两者各在何处正确</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <location filename="../../app/pages/handwriting/figures.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Correct</source>
   <translation>正确</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Correct and errors</source>
   <translation>正确与错误</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Correct or errors</source>
   <translation>正确或错误</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Digits listed</source>
   <translation>所列数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Digits of this label alone.</source>
   <translation>只看此标签的数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Errors</source>
   <translation>错误</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>How they were read, by A or by both networks.</source>
   <translation>按识别结果筛选：A 的，或两个网络的。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/gradients/weight_view.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Label</source>
   <translation>标签</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Label {digit}</source>
   <translation>标签 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Least sure first</source>
   <translation>最不确定的在前</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <location filename="../../app/window/exchange/label_popup.py" />
   <source>No digit</source>
   <translation>非数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>No digit of the data fits.</source>
   <translation>数据中没有符合条件的数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Only A correct</source>
   <translation>只有 A 对</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Only B correct</source>
   <translation>只有 B 对</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Sure means: a high probability of the digit that A read.</source>
   <translation>“确定”是指：A 所识别的数字的概率高。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Surest first</source>
   <translation>最确定的在前</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>There is no network B to compare with.</source>
   <translation>没有可比较的网络 B。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>{listed:,} of {n:,}</source>
   <translation>{n:,} 个中的 {listed:,} 个</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration.py" />
   <source>On the &lt;b&gt;diagonal&lt;/b&gt; the network knows how much it knows; below it, it is too sure. Label smoothing or data augmentation brings it closer. The &lt;b&gt;risk–coverage curve&lt;/b&gt;: the more of the digits with least evidence are rejected, the fewer errors are left among the rest; the mark is this network's threshold.</source>
   <translation>在&lt;b&gt;对角线&lt;/b&gt;上，网络清楚自己有多大把握；在其下方，它过于自信。标签平滑或数据增强能让它更接近对角线。&lt;b&gt;风险–覆盖曲线&lt;/b&gt;：证据最小的数字被拒识得越多，其余数字中剩下的错误越少；标记处是此网络的阈值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration.py" />
   <source>The digits as network A reads them, or B.</source>
   <translation>网络 A 识别的数字，或网络 B 识别的数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>, of no digits {rejected_not_digits}</source>
   <translation>，非数字中 {rejected_not_digits}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>Confidence</source>
   <translation>置信度</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>Reliability</source>
   <translation>可靠性图</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>Risk–coverage curve</source>
   <translation>风险–覆盖曲线</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>Whose confidence</source>
   <translation>谁的置信度</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>accuracy, per cent</source>
   <translation>准确率（%）</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>confidence, per cent · correct: full bars, errors: hollow bars</source>
   <translation>置信度（%） · 正确：实心条，错误：空心条</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>confidence: probability of the digit read, per cent</source>
   <translation>置信度：所识别数字的概率（%）</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>digits</source>
   <translation>数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>errors among those kept, per cent</source>
   <translation>保留数字中的错误（%）</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>rejected digits, per cent</source>
   <translation>拒识的数字（%）</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>rejected not digits</source>
   <translation>拒识的非数字</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>{bin_name} · {right:,} correct, {n:,} errors</source>
   <translation>
    <numerusform>{bin_name} · {right:,} 个正确，{n:,} 个错误</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>{letter}{n:,} digits, {accuracy} correct</source>
   <translation>
    <numerusform>{letter}{n:,} 个数字，{accuracy} 正确</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>{low} … {high} sure</source>
   <translation>置信度 {low} … {high}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>{rest}below {thresholds} rejected: {rejected}{others}; {accuracy} of the rest correct</source>
   <translation>{rest}证据低于 {thresholds} 则拒识：{rejected}{others}；其余的 {accuracy} 正确</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source> of {letter}</source>
   <translation>（{letter}）</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>All {n:,} errors{letter}, the surest first</source>
   <translation>
    <numerusform>全部 {n:,} 个错误{letter}，最确定的在前</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <location filename="../../app/pages/evaluate/views/confusion_picture.py" />
   <source>Confusion matrix</source>
   <translation>混淆矩阵</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>Digits shown</source>
   <translation>所示数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>Gallery of errors</source>
   <translation>错误图集</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>No errors here.</source>
   <translation>这里没有错误。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>Nothing has been examined yet.</source>
   <translation>还没有评估过。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>The data has no labels to compare with.</source>
   <translation>数据没有可供比较的标签。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>The errors of network A, of network B, or how many more B has than A.</source>
   <translation>网络 A 的错误、网络 B 的错误，或 B 比 A 多出的错误数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>Whose confusions</source>
   <translation>谁的混淆</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>true \ predicted</source>
   <translation>真实 \ 预测</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>{digit} read as {predicted}: {counts:,} of {n:,}, {share}</source>
   <translation>{digit} 识别为 {predicted}：{n:,} 个中的 {counts:,} 个，{share}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>{n:,} × {true} correct{letter}</source>
   <translation>{n:,} 个 {true} 识别正确{letter}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>{n:,} × {true} read as {read}{letter}</source>
   <translation>{n:,} 个 {true} 识别为 {read}{letter}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion_picture.py" />
   <source>Row: the true digit. Column: what was read. Click a cell to see its digits; again for all.</source>
   <translation>行：真实数字。列：识别结果。点击一格看其中的数字；再点一次看全部。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion_picture.py" />
   <source>digit read</source>
   <translation>识别出的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion_picture.py" />
   <location filename="../../app/pages/losses/page.py" />
   <source>true digit</source>
   <translation>真实数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/digit_gallery.py" />
   <source>Click a digit: it lies on the canvas of the Draw page.</source>
   <translation>点击一个数字：它会出现在“手写”页的画布上。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/digit_plot.py" />
   <source>Recall and precision</source>
   <translation>召回率与精确率</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/digit_plot.py" />
   <source>Recall ● and precision ■</source>
   <translation>召回率 ● 与精确率 ■</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/digit_plot.py" />
   <source>per cent</source>
   <translation>百分比</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/digit_plot.py" />
   <source>{letter}recall {recall}, precision {precision}</source>
   <translation>{letter}召回率 {recall}，精确率 {precision}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>&lt;b&gt;Recall&lt;/b&gt; asks how many of the sevens were found, &lt;b&gt;precision&lt;/b&gt; how many of what was called a seven is one. A digit that is read too freely has high recall and low precision.</source>
   <translation>&lt;b&gt;召回率&lt;/b&gt;：所有的 7 中找出了多少；&lt;b&gt;精确率&lt;/b&gt;：被判为 7 的里面有多少真是 7。识别得过于宽松的数字，召回率高而精确率低。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <location filename="../../app/pages/network/panels/change.py" />
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>Accuracy</source>
   <translation>准确率</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Accuracy and errors count every digit, rejected or not. ECE: how far confidence and accuracy lie apart. Log loss: the mean of −ln p of the true digit. Not digits: what the data labels as something else.</source>
   <translation>准确率和错误数统计每一个数字，无论是否拒识。ECE：置信度与准确率相差多少。对数损失：真实数字的 −ln p 的平均值。非数字：数据中标为其他内容的样本。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Both correct</source>
   <translation>两者都对</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Both in error</source>
   <translation>两者都错</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Count</source>
   <translation>数量</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Digit</source>
   <translation>数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Each digit</source>
   <translation>各个数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Figure</source>
   <translation>指标</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Figures</source>
   <translation>指标</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Log loss, nats</source>
   <translation>对数损失（nat）</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Look at these digits under Browse.</source>
   <translation>在“浏览”中查看这些数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Not digits</source>
   <translation>非数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Precision and recall</source>
   <translation>精确率与召回率</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Precision and recall of each digit</source>
   <translation>各数字的精确率与召回率</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Precision and recall of each digit, of both networks</source>
   <translation>两个网络各数字的精确率与召回率</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>See the digits: {outcome}</source>
   <translation>查看数字：{outcome}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>of them rejected</source>
   <translation>其中被拒识</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>precision</source>
   <translation>精确率</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>recall</source>
   <translation>召回率</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>{name} {n:,}</source>
   <translation>{name} {n:,}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Accuracy over {axis}</source>
   <translation>准确率曲线：{axis}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Accuracy …</source>
   <translation>准确率 …</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Adds normal noise of this standard deviation to every pixel.</source>
   <translation>给每个像素加上标准差为此值的正态噪声。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Digits as they are perturbed</source>
   <translation>扰动后的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Here the perturbed pixels go to the network &lt;b&gt;as they are&lt;/b&gt;. On the Draw page a drawing is first scaled and centred, so that shift and size do not matter there; turning, pen and noise do.</source>
   <translation>这里扰动后的像素&lt;b&gt;原样&lt;/b&gt;送入网络。在“手写”页，手写数字先经缩放和居中，所以平移与大小在那里无关紧要；旋转、笔宽和噪声则有影响。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Makes every digit larger or smaller by this factor.</source>
   <translation>把每个数字按此倍数放大或缩小。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Makes the pen thicker or thinner, in pixels on each side.</source>
   <translation>使笔画变粗或变细，单位为每侧的像素数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Moves every digit so many of the 28 pixels down.</source>
   <translation>把每个数字向下移动这么多像素（共 28 像素）。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Moves every digit so many of the 28 pixels to the right.</source>
   <translation>把每个数字向右移动这么多像素（共 28 像素）。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Perturb every digit</source>
   <translation>扰动每个数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Perturbed digits</source>
   <translation>扰动后的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>The data has no labelled digits</source>
   <translation>数据中没有带标签的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Turns every digit clockwise about the middle, in degrees.</source>
   <translation>把每个数字绕中心顺时针旋转，单位为度。</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>accuracy {letter}</source>
   <translation>准确率 {letter}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>degrees</source>
   <translation>度</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>factor of the size</source>
   <translation>大小倍数</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>noise</source>
   <translation>噪声</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>pen</source>
   <translation>笔宽</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>pixels down</source>
   <translation>向下（像素）</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>pixels on each side</source>
   <translation>每侧（像素）</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>pixels to the right</source>
   <translation>向右（像素）</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>shift →</source>
   <translation>平移 →</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>shift ↓</source>
   <translation>平移 ↓</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>standard deviation</source>
   <translation>标准差</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>turn</source>
   <translation>旋转</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>{shares} of {n:,} digits</source>
   <translation>
    <numerusform>{n:,} 个数字中的 {shares}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/view.py" />
   <source>, rejected</source>
   <translation>，拒识</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/view.py" />
   <source>Number {row}: {what} · predicted {first} ({share}), then {second} ({share2}) · evidence {evidence}{rejected}</source>
   <translation>第 {row} 号：{what} · 预测 {first}（{share}），其次 {second}（{share2}） · 证据 {evidence}{rejected}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/view.py" />
   <location filename="../../app/pages/handwriting/gallery/drawing_list.py" />
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>no digit</source>
   <translation>非数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/view.py" />
   <source>not labelled</source>
   <translation>无标签</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/view.py" />
   <source>true label {label}</source>
   <translation>真实标签 {label}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>&lt;b&gt;The primer's bad example.&lt;/b&gt; 1e−50 becomes 0 in float32, as the primer says. In float64 it is a number, but x + h is still x as soon as |x| is over 1e−34: the difference sees no change, and the derivative comes out as 0.</source>
   <translation>&lt;b&gt;教材中的反例。&lt;/b&gt;1e−50 在 float32 中变成 0，正如教材所说。在 float64 中它是一个数，但只要 |x| 大于 1e−34，x + h 就仍等于 x：差分看不到变化，算出的导数为 0。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>&lt;p&gt;&lt;b&gt;difference quotient&lt;/b&gt;: the derivative as measured with this h.&lt;br&gt;&lt;b&gt;absolute error&lt;/b&gt;: how far it is from f′, the true derivative; where there is none, from the 0 that code takes.&lt;br&gt;&lt;b&gt;best h&lt;/b&gt;: where the drawn error is least, and &lt;b&gt;error there&lt;/b&gt;: how little it is.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;差商&lt;/b&gt;：用此 h 测得的导数。&lt;br&gt;&lt;b&gt;绝对误差&lt;/b&gt;：它与真正的导数 f′ 相差多少；导数不存在处，则与代码所取的 0 相差多少。&lt;br&gt;&lt;b&gt;最佳 h&lt;/b&gt;：所画误差最小处，以及&lt;b&gt;该处误差&lt;/b&gt;：有多小。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Absolute error over h</source>
   <translation>绝对误差随 h 的变化</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Best h</source>
   <translation>最佳 h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>How far away the second point is; the point in the right-hand plot can be dragged.</source>
   <translation>第二个点离得多远；右图中的点可以拖动。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Point x</source>
   <translation>点 x</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Precision</source>
   <translation>数值精度</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Precision of the secants</source>
   <translation>割线的数值精度</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Set h to the value that the primer works with.</source>
   <translation>把 h 设为教材所用的值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Set h to where the central difference is most exact.</source>
   <translation>把 h 设到中心差分最精确之处。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Step width</source>
   <translation>步长</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Step width h</source>
   <translation>步长 h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Tangent and secants</source>
   <translation>切线与割线</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>The differences at this h</source>
   <translation>此 h 下的差分</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>The function whose derivative is measured.</source>
   <translation>要测量导数的函数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>The kind of number in which secants, dots and straight lines are drawn.</source>
   <translation>画割线、点和直线所用的数值类型。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>The point; it can also be dragged in the plot.</source>
   <translation>该点；也可在图中拖动。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>The primer's bad example: x + h is x, and the difference is 0.</source>
   <translation>教材中的反例：x + h 就是 x，差分为 0。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>absolute error</source>
   <translation>绝对误差</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>best h</source>
   <translation>最佳 h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>central</source>
   <translation>中心</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>difference quotient</source>
   <translation>差商</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>error there</source>
   <translation>该处误差</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <location filename="../../app/pages/gradients/weight_view.py" />
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>forward</source>
   <translation>前向</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>f′: none, or 0</source>
   <translation>f′：无，或取 0</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>h = 1e−50, lost in rounding</source>
   <translation>h = 1e−50，淹没在舍入中</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>tangent</source>
   <translation>切线</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>thin: float32</source>
   <translation>细线：float32</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>{remark}&lt;br&gt;&lt;b&gt;Read the right-hand plot&lt;/b&gt; from right to left: truncation falls as a straight line, h for forward and h² for central, until rounding, ε/h, takes over. The ring is the best h.</source>
   <translation>{remark}&lt;br&gt;&lt;b&gt;右图从右往左看&lt;/b&gt;：截断误差沿直线下降，前向差分正比于 h，中心差分正比于 h²，直到舍入误差 ε/h 占上风。圆环处是最佳 h。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <location filename="../../app/sources/better_reading.py" />
   <source> and </source>
   <translation>、</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Adam</source>
   <translation>Adam</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>Drag the white point, or move it by the arrow keys, to start elsewhere.</source>
   <translation>拖动白点，或用方向键移动它，从别处开始。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Momentum</source>
   <translation>动量法</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>Plain (SGD)</source>
   <translation>普通（SGD）</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>The height after each step; a path that leaves at the top goes uphill, and may diverge.</source>
   <translation>每一步之后的高度；从上方出去的路径在往上走，可能发散。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>after step {step}</source>
   <translation>第 {step} 步之后</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>momentum</source>
   <translation>动量法</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>plain descent</source>
   <translation>普通梯度下降</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <location filename="../../app/pages/gradients/descent_view.py" />
   <location filename="../../nncore/concepts" />
   <source>step</source>
   <translation>步</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>{names} diverged</source>
   <translation>已发散：{names}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>&lt;b&gt;{name}.&lt;/b&gt; {remark}&lt;br&gt;&lt;b&gt;Drag&lt;/b&gt; the start across the picture, or use the arrow keys. On a map, plain descent always crosses the lines of equal height at a right angle.</source>
   <translation>&lt;b&gt;{name}。&lt;/b&gt;{remark}&lt;br&gt;在图中&lt;b&gt;拖动&lt;/b&gt;起点，或用方向键移动它。在等高线图上，普通梯度下降总是垂直穿过等高线。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>&lt;p&gt;Each ball after the steps taken: its place, the height and the length of the gradient there, and how it goes; &lt;b&gt;converged&lt;/b&gt; means that this length is below 0.001.&lt;/p&gt;</source>
   <translation>&lt;p&gt;各小球走完这些步之后：所在位置、该处的高度与梯度的长度，以及结果；&lt;b&gt;收敛&lt;/b&gt;表示该长度小于 0.001。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Height over the steps</source>
   <translation>高度随步数的变化</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>How many steps are taken; drag to go back and forth in time.</source>
   <translation>走了多少步；拖动可在时间上前后移动。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>How much of the last step is kept; 1 is without friction.</source>
   <translation>保留上一步的多少；1 表示没有摩擦。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Landscape</source>
   <translation>地形</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Learning rate, {names}</source>
   <translation>学习率，{names}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Momentum μ</source>
   <translation>动量 μ</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Optimisers</source>
   <translation>优化器</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Put all balls back to the start.</source>
   <translation>把所有小球放回起点。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Show the way of {names}.</source>
   <translation>显示路径：{names}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/network/view.py" />
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <location filename="../../app/pages/train/transport.py" />
   <source>Step</source>
   <translation>单步</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Steps taken</source>
   <translation>已走步数</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Take one step more.</source>
   <translation>再走一步。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Take step after step, twenty a second; again to stop.</source>
   <translation>一步接一步，每秒二十步；再按一次停止。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>The curve or the valley that is descended.</source>
   <translation>沿其下降的曲线或山谷。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>The learning rate η: how far a step goes.</source>
   <translation>学习率 η：一步走多远。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>The way down</source>
   <translation>下降路径</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>To the start</source>
   <translation>回到起点</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Where the balls are</source>
   <translation>小球在哪里</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>gradient |∇f|</source>
   <translation>梯度 |∇f|</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>height f</source>
   <translation>高度 f</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>outcome</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>stands at</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>Drag the point on the curve to move x.</source>
   <translation>拖动曲线上的点来改变 x。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>Drag the point to move h. An error of 0 lies at the lower edge.</source>
   <translation>拖动点来改变 h。误差为 0 时位于下边缘。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>absolute error of the derivative</source>
   <translation>导数的绝对误差</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>error at h = {widths}</source>
   <translation>h = {widths} 处的误差</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>f({x}) = {value}, derivative f′ = {named}</source>
   <translation>f({x}) = {value}，导数 f′ = {named}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>rounding ε/h</source>
   <translation>舍入误差 ε/h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>step width h</source>
   <translation>步长 h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>truncation h</source>
   <translation>截断误差 h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>truncation h²</source>
   <translation>截断误差 h²</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/page.py" />
   <source>Derivative</source>
   <translation>导数</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/page.py" />
   <source>Descent</source>
   <translation>下降</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Gradients</source>
   <translation>梯度</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/page.py" />
   <source>How much a result changes if a number is moved a little: measured, back-propagated, followed downhill.</source>
   <translation>把一个数稍作改动，结果会变多少：测量、反向传播、沿梯度下山。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>All agree</source>
   <translation>全部一致</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Check all</source>
   <translation>全部检查</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Choose the weight at which the two gradients are farthest apart.</source>
   <translation>选出两个梯度相差最大的权重。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Compare both gradients of every weight and bias, with h = 1e−5 in float64.</source>
   <translation>比较每个权重和偏置的两个梯度，取 h = 1e−5，用 float64。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Give the check up.</source>
   <translation>中止检查。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Progress of the check</source>
   <translation>检查进度</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Show the worst</source>
   <translation>显示相差最大的</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Stopped: nothing is said of the rest.</source>
   <translation>已停止：对其余的不作结论。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>They do not all agree</source>
   <translation>并非全部一致</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>{outcome}: {count} weights and biases. Worst: {name}, relative error {error} beyond rounding; {exact} back-propagated, {measured} measured.</source>
   <translation>{outcome}：{count} 个权重和偏置。相差最大：{name}，扣除舍入后的相对误差 {error}；反向传播 {exact}，测量 {measured}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>{share} of {count} compared.</source>
   <translation>{count} 个中已比较 {share}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>A weight lies between two neurons, a bias belongs to one.</source>
   <translation>权重位于两个神经元之间，偏置属于一个神经元。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Choose the number of this layer that the loss depends on most.</source>
   <translation>选出本层中损失最依赖的那个数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Column: to neuron</source>
   <translation>列：到神经元</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>From which neuron, or pixel, the weight comes.</source>
   <translation>权重来自哪个神经元或像素。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Layer</source>
   <translation>层</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Layer {number}:  {fan_in} → {fan_out}</source>
   <translation>第 {number} 层：{fan_in} → {fan_out}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Row: from neuron</source>
   <translation>行：来自神经元</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Steepest</source>
   <translation>梯度最大的</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>The layer whose weights are looked at.</source>
   <translation>要查看其权重的层。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>To which neuron of the layer the weight goes.</source>
   <translation>权重通向本层的哪个神经元。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Weight or bias</source>
   <translation>权重或偏置</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>bias</source>
   <translation>偏置</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>column (to)</source>
   <translation>列（到）</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>row (from)</source>
   <translation>行（来自）</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>A gradient in each cell; colour after the square root, so that small ones show. Click one.</source>
   <translation>每格一个梯度；颜色按平方根显示，使小的也能看见。点击一格可选择。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>The loss of this drawing if this one number were another; all others stay.</source>
   <translation>若只有这一个数改变、其余不变时，这个手写数字的损失。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>This weight does not matter here: what it multiplies is 0.</source>
   <translation>这个权重在这里不起作用：它所乘的是 0。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>column</source>
   <translation>列</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>neuron {neuron}: δ = ∂loss/∂z = {deltas}</source>
   <translation>神经元 {neuron}：δ = ∂L/∂z = {deltas}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>row</source>
   <translation>行</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>weight moved by</source>
   <translation>权重改变量</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>weight moved by {x}: loss {loss}</source>
   <translation>权重改变 {x}：损失 {loss}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>{down} {row}, {across} {column}: gradient {gradients}</source>
   <translation>{down} {row}，{across} {column}：梯度 {gradients}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>δ of each neuron of this layer: how the loss changes with its z. Click one to choose it.</source>
   <translation>本层每个神经元的 δ：损失如何随它的 z 变化。点击一个来选择。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>, as read</source>
   <translation>（识别结果）</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>&lt;b&gt;W[row, column]&lt;/b&gt; is read: from neuron, to neuron. Its gradient is a of the one times δ of the other: where the pixel is empty or the neuron gives 0, the gradient is 0. &lt;b&gt;Two answers to one question:&lt;/b&gt; the measured gradient nears the back-propagated one as h falls, until rounding takes over; float32 loses first.</source>
   <translation>&lt;b&gt;W[行, 列]&lt;/b&gt; 读作：从神经元，到神经元。它的梯度是前者的 a 乘以后者的 δ：像素为空或神经元输出 0 时，梯度为 0。&lt;b&gt;一个问题的两种答案：&lt;/b&gt;随着 h 减小，测得的梯度趋近反向传播的梯度，直到舍入误差占上风；float32 先失守。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>&lt;p&gt;The gradient of the loss along this one number w: by back-propagation, and measured with this h.&lt;br&gt;&lt;b&gt;apart&lt;/b&gt;: how far a measured one is from it; &lt;b&gt;relative&lt;/b&gt;: that, over the larger of the two.&lt;/p&gt;</source>
   <translation>&lt;p&gt;损失沿这一个数 w 的梯度：由反向传播得到，以及用此 h 测得。&lt;br&gt;&lt;b&gt;相差&lt;/b&gt;：测得值与它相差多少；&lt;b&gt;相对&lt;/b&gt;：该差除以两者中较大者。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Back-propagation gives all gradients at the price of about two forward passes.</source>
   <translation>反向传播以大约两次前向传播的代价求出全部梯度。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Check of all weights</source>
   <translation>检查所有权重</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Draw a digit: then every weight of the network has a gradient to look at.</source>
   <translation>写一个数字：这样网络的每个权重都有可看的梯度。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>Gradient</source>
   <translation>梯度</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Gradient into neuron {column}: click a pixel</source>
   <translation>到神经元 {column} 的梯度：点击一个像素</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Gradient of W{layer}: click a weight</source>
   <translation>W{layer} 的梯度：点击一个权重</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>How far the curve reaches to both sides of the weight.</source>
   <translation>曲线在权重两侧延伸多远。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>How far the weight is moved for the difference.</source>
   <translation>做差分时权重移动多少。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Its neurons</source>
   <translation>其神经元</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <location filename="../../app/pages/losses/page.py" />
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Loss against</source>
   <translation>损失的目标</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Loss against {label}{rest}</source>
   <translation>目标为 {label} 时的损失{rest}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Measured gradient</source>
   <translation>测得的梯度</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Precision of the differences</source>
   <translation>差分的数值精度</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Span of the curve</source>
   <translation>曲线的范围</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>The gradients of this weight</source>
   <translation>此权重的梯度</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>The kind of number in which the network runs for the differences.</source>
   <translation>求差分时网络计算所用的数值类型。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>The label that the answer is held against: the loss is −ln of its probability.</source>
   <translation>用来衡量答案的标签：损失是其概率的 −ln。</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>apart ({precision})</source>
   <translation>相差（{precision}）</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>back-propagated</source>
   <translation>反向传播</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>backprop</source>
   <translation>反向传播</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>curve ±</source>
   <translation>曲线 ±</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>from neuron (row)</source>
   <translation>来自神经元（行）</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>loss falls</source>
   <translation>损失随之减小</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>loss grows with it</source>
   <translation>损失随之增大</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>relative</source>
   <translation>相对</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>the digit that is read</source>
   <translation>识别出的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>the digit {digit}</source>
   <translation>数字 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>to neuron (column)</source>
   <translation>到神经元（列）</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>δ of layer {layer}: click a neuron</source>
   <translation>第 {layer} 层的 δ：点击一个神经元</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>∂loss/∂{name}</source>
   <translation>∂L/∂{name}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Add the drawings of a stroke file, such as one exported here.</source>
   <translation>添加笔画文件中的样本，例如从这里导出的文件。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Export my digits</source>
   <translation>导出我的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Import drawings</source>
   <translation>导入样本</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Open the Train page with these drawings as what to learn from.</source>
   <translation>打开“训练”页，用这些样本学习。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Stroke files (*.ndjson *.ndjson.gz);;All files (*)</source>
   <translation>笔画文件 (*.ndjson *.ndjson.gz);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Train on these</source>
   <translation>用这些样本训练</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Write them as a stroke file, as Kaggle's CSV or as IDX files.</source>
   <translation>把样本写成笔画文件、Kaggle 格式的 CSV 或 IDX 文件。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>; {n} that are no digits were left out</source>
   <translation>
    <numerusform>；{n} 个非数字未包含在内</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>IDX, digits only (*-images-idx3-ubyte *-images-idx3-ubyte.gz)</source>
   <translation>IDX，仅数字 (*-images-idx3-ubyte *-images-idx3-ubyte.gz)</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>Kaggle CSV, digits only (*.csv *.csv.gz)</source>
   <translation>Kaggle CSV，仅数字 (*.csv *.csv.gz)</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>None of the drawings is labelled as a digit; export them as a stroke file.</source>
   <translation>没有一个样本的标签是数字；请导出为笔画文件。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>Strokes, with all labels (*.ndjson *.ndjson.gz)</source>
   <translation>笔画，含全部标签 (*.ndjson *.ndjson.gz)</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>There is no drawing to export; write some digits first.</source>
   <translation>没有可导出的样本；请先写几个数字。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>{n} digits are in {path}{others}.</source>
   <translation>
    <numerusform>{n} 个数字已存入 {path}{others}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>{n} drawings are in {path}.</source>
   <translation>
    <numerusform>{n} 个样本已存入 {path}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>{path} is of no known kind; let its name end in .ndjson, .csv or -images-idx3-ubyte.</source>
   <translation>{path} 不是已知的文件类型；文件名应以 .ndjson、.csv 或 -images-idx3-ubyte 结尾。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>A rejected digit still counts by its likeliest answer; what is no digit is correct where it is rejected.</source>
   <translation>被拒识的数字仍按其最可能的答案计算；非数字被拒识即为正确。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>Drawings</source>
   <translation>样本</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>How the network reads each label</source>
   <translation>网络如何识别各标签</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>How the network reads my digits</source>
   <translation>网络如何识别我的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>The network reads them</source>
   <translation>网络的识别结果</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>nothing is kept yet</source>
   <translation>还没有保存任何样本</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>reading …</source>
   <translation>识别中 …</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>{accuracy} of {n:,} digits ({correct} correct)</source>
   <translation>
    <numerusform>{n:,} 个数字中 {accuracy} 正确（{correct} 个）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>{rejected} of {n:,} other drawings rejected</source>
   <translation>
    <numerusform>其他 {n:,} 个样本中拒识 {rejected} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>{rejected} rejected</source>
   <translation>拒识 {rejected} 个</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/drawing_list.py" />
   <source>Drawing {number}, labelled {what}</source>
   <translation>样本 {number}，标签 {what}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/drawing_list.py" />
   <source>{text}; read as {likeliest}</source>
   <translation>{text}；识别为 {likeliest}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/drawing_list.py" />
   <source>{text}; rejected, nearest {likeliest}</source>
   <translation>{text}；拒识，最接近 {likeliest}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/gallery.py" />
   <source>0 to 9 or N relabels, Delete takes away, Return puts it on the Draw page.</source>
   <translation>0 到 9 或 N 改标签，Delete 删除，回车键放到“手写”页。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/gallery.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>My drawings</source>
   <translation>我的样本</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Ink</source>
   <translation>墨迹</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>No drawing fits what is chosen at the right.</source>
   <translation>没有样本符合右侧的选择。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Nothing is kept yet.
Write the digit that the paper asks for, or draw on the Draw page and press Ctrl+K.</source>
   <translation>还没有保存任何样本。
写出纸上要求的数字，或在“手写”页写一个并按 Ctrl+K。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>{listed:,} of {n:,} drawings</source>
   <translation>
    <numerusform>{n:,} 个样本中的 {listed:,} 个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>{n:,} drawings</source>
   <translation>
    <numerusform>{n:,} 个样本</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Another label…</source>
   <translation>改标签…</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Click a drawing to select it, with Ctrl or Shift several; a double click, or Return, puts it on the Draw page.</source>
   <translation>点击可选中一个，按住 Ctrl 或 Shift 可多选；双击或按回车可放到“手写”页。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Give what is selected another label; in the gallery a key does it: 0 to 9, N for none.</source>
   <translation>给所选样本改标签；在图集中按键即可：0 到 9，N 表示非数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Label of what is selected</source>
   <translation>所选样本的标签</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Label {word}</source>
   <translation>标签 {word}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Lay it on the canvas, with everything live (double click).</source>
   <translation>放到画布上，一切随之更新（双击）。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Take what is selected away (Delete); undo brings it back.</source>
   <translation>删除所选样本（Delete）；撤销可恢复。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <location filename="../../app/pages/train/run_list.py" />
   <location filename="../../app/pages/train/runs/offer.py" />
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Use on the Draw page</source>
   <translation>用于“手写”页</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>What is selected</source>
   <translation>所选样本</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>{n} drawings, labelled {labels}</source>
   <translation>
    <numerusform>{n} 个样本，标签为 {labels}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/tile.py" />
   <source>{word} rejected</source>
   <translation>{word} 拒识</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>As they were written, or as the network gets them.</source>
   <translation>显示书写时的样子，或网络得到的样子。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Bring the controls back to how they were at first; the drawings stay.</source>
   <translation>把各控件恢复到初始状态；样本保留。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Done again.</source>
   <translation>已重做。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>How long the pen rests before the drawing is kept.</source>
   <translation>停笔多久后保存样本。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Kept as {a_or_an}; Ctrl+Z takes it back.</source>
   <translation>已保存：{a_or_an}；Ctrl+Z 可撤回。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Kept as {a_or_an}; it lies on the page My digits.</source>
   <translation>已保存：{a_or_an}；可在“我的数字”页看到。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>List those that the network reads so.</source>
   <translation>列出网络这样识别的样本。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Save again</source>
   <translation>再次保存</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Save my digits</source>
   <translation>保存我的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Selected</source>
   <translation>所选</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Stroke files (*.ndjson)</source>
   <translation>笔画文件 (*.ndjson)</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Taken back.</source>
   <translation>已撤销。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Trouble with the file of my digits</source>
   <translation>“我的数字”文件的问题</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Try once more to write the drawings to their file.</source>
   <translation>再试一次把样本写入文件。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Use them</source>
   <translation>使用这些样本</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Which drawings to list.</source>
   <translation>列出哪些样本。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Your own handwriting: keep it, label it, test on it, train on it.</source>
   <translation>你自己的笔迹：保存、标注、用来测试、用来训练。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/page.py" />
   <source>{n} drawings are deleted; Ctrl+Z brings them back.</source>
   <translation>
    <numerusform>已删除 {n} 个样本；Ctrl+Z 可恢复。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/page.py" />
   <source>{n} drawings of {name} are added; Ctrl+Z takes them back.</source>
   <translation>
    <numerusform>已从 {name} 添加 {n} 个样本；Ctrl+Z 可撤回。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <location filename="../../app/window/lessons/panel.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Digits learned from: {learned}. Of the {held} held back it reads as many as before.</source>
   <translation>它学习了 {learned} 个数字；留出的 {held} 个中，识别正确的与之前一样多。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Digits learned from: {learned}. Of the {held} held back it reads {gained} fewer than before.</source>
   <translation>它学习了 {learned} 个数字；留出的 {held} 个中，识别正确的比之前少 {gained} 个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Digits learned from: {learned}. Of the {held} held back it reads {gained} more than before.</source>
   <translation>它学习了 {learned} 个数字；留出的 {held} 个中，识别正确的比之前多 {gained} 个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Digits that are read otherwise than before</source>
   <translation>识别结果与之前不同的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Give it up; the network stays as it was.</source>
   <translation>放弃；网络保持原样。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Held back: correct</source>
   <translation>留出的数字：正确</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Held back: rejected</source>
   <translation>留出的数字：拒识</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Keep it under this name, and let it read from now on.</source>
   <translation>以此名称保留，今后由它识别。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Let it read</source>
   <translation>让它识别</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>MNIST test: correct</source>
   <translation>MNIST 测试集：正确</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>More digits of yours would say more; it may be better to discard this.</source>
   <translation>你的数字再多一些会更说明问题；也许放弃它为好。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Of MNIST's test digits it reads as many.</source>
   <translation>对 MNIST 测试数字，识别正确的与之前一样多。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Of MNIST's test digits it reads {share} fewer.</source>
   <translation>对 MNIST 测试数字，识别正确的少 {share}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Of MNIST's test digits it reads {share} more.</source>
   <translation>对 MNIST 测试数字，识别正确的多 {share}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Progress of the teaching</source>
   <translation>教学进度</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Read as {before} before, as {after} now, which is right.</source>
   <translation>之前识别为 {before}，现在为 {after}，后者正确。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Read as {before} before, as {after} now; it is a {label}.</source>
   <translation>之前识别为 {before}，现在为 {after}；其实是 {label}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Read otherwise than before</source>
   <translation>与之前识别不同</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Read otherwise than before: none</source>
   <translation>与之前识别不同：无</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Teach it my hand</source>
   <translation>教它认我的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>The network learns from your digits, mixed with MNIST and with other ways of writing. Some of yours are held back, to see what it brings.</source>
   <translation>网络用你的数字、MNIST 和其他写法的数字混合学习。你的数字会留出一部分，用来检验效果。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>What the network reads before and after</source>
   <translation>网络学习前后的识别结果</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>after</source>
   <translation>之后</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>before</source>
   <translation>之前</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>{n} of {total}</source>
   <translation>{n}/{total}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>All {n} digits are a {digit}, and a network that learns nothing else sees it everywhere; write other digits too.</source>
   <translation>全部 {n} 个数字都是 {digit}，只学它的网络会处处看到它；请再写些别的数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <location filename="../../app/pages/train/runs/interrupted.py" />
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>Forget it</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Let the network read that did so before; the taught one stays on the list.</source>
   <translation>让原先的网络恢复识别；教过的网络留在列表中。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Let the network that reads learn how you write, in seconds.</source>
   <translation>让当前识别的网络在几秒内学会你的写法。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Seconds of learning from these drawings, mixed with MNIST; you see what it brings before you accept it.</source>
   <translation>把这些样本与 MNIST 混合，学习几秒；接受之前可以先看效果。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Take the taught network off the list, and its file away (Ctrl+Z: back).</source>
   <translation>把教过的网络移出列表并删除其文件（Ctrl+Z 可恢复）。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>The network and my hand</source>
   <translation>网络与我的笔迹</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>To learn a hand takes at least {least} digits; {n} are here, write {more} more.</source>
   <translation>
    <numerusform>学会一种笔迹至少需要 {least} 个数字；现有 {n} 个，请再写 {more} 个。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>“{taught}” reads now; most of these it has learned. </source>
   <translation>现在由“{taught}”识别；这里的样本它大多已学过。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/teaching.py" />
   <source>My hand</source>
   <translation>我的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/teaching.py" />
   <source>“{name}” is forgotten, and the network before it reads.</source>
   <translation>“{name}”已丢弃，改由之前的网络识别。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/teaching.py" />
   <source>“{name}” reads now; it stands on the list of networks. Ctrl+Z takes it back.</source>
   <translation>现在由“{name}”识别；它在网络列表中。Ctrl+Z 可撤回。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>All ten digits in turn</source>
   <translation>十个数字依次写</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Ask for the next digit without writing this one.</source>
   <translation>不写这个，直接要求写下一个数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Begin this one again (Delete).</source>
   <translation>重写当前这一个（Delete）。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <location filename="../../app/window/sheets.py" />
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Keep</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Keep it under the label that was asked for (Enter).</source>
   <translation>按要求的标签保存（回车键）。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Keep it when the pen pauses</source>
   <translation>停笔时保存</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Next digit</source>
   <translation>下一个数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Only {digit}</source>
   <translation>只写 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Paper to collect on</source>
   <translation>采集用纸</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Pause, s</source>
   <translation>停顿（秒）</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Seconds of the pause</source>
   <translation>停顿秒数</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Take the last stroke back, or the last thing done here (Ctrl+Z).</source>
   <translation>撤回最后一笔，或这里的上一步操作（Ctrl+Z）。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>What is no digit</source>
   <translation>非数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>What the prompt asks for; a digit's key asks for that digit.</source>
   <translation>要求写什么；按数字键则要求写那个数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>What to write</source>
   <translation>写什么</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>it is kept when the pen pauses</source>
   <translation>停笔时保存</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>then Enter</source>
   <translation>然后按回车键</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>{prompt}; the right button erases.</source>
   <translation>{prompt}；右键擦除。</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>Write no digit</source>
   <translation>写一个非数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>Write {a_or_an}</source>
   <translation>写 {a_or_an}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>a letter, a sign, a scribble</source>
   <translation>字母、符号或涂鸦</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>a {word}</source>
   <translation>{word}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>again and again</source>
   <translation>反复写</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>an {word}</source>
   <translation>{word}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>round {step}</source>
   <translation>第 {step} 遍</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/curves_plot.py" />
   <source>The colours are those of the table, which tells every loss and derivative.</source>
   <translation>颜色与表格一致，表中列出各损失及其导数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/curves_plot.py" />
   <source>prediction p</source>
   <translation>预测 p</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/curves_plot.py" />
   <source>residual p − t</source>
   <translation>残差 p − t</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>Gradient on the logits</source>
   <translation>对 logit 的梯度</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>falls</source>
   <translation>下降</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>logit z of digit</source>
   <translation>数字的 logit z</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>rises</source>
   <translation>上升</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>stays</source>
   <translation>不变</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>{digit}:  p = {p}, t = {t}, ∂L/∂z = {derivative}: its logit {what}</source>
   <translation>{digit}：p = {p}，t = {t}，∂L/∂z = {derivative}：它的 logit {what}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>∂L/∂z of the chosen loss for each logit; learning goes against it. Point at a bar.</source>
   <translation>所选损失对每个 logit 的 ∂L/∂z；学习沿其反方向进行。指向一个条形可看数值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>Its derivative, which learning follows</source>
   <translation>它的导数，学习的依据</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>Loss of one output</source>
   <translation>单个输出的损失</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>dashed: target t = {target}   {dotted}</source>
   <translation>虚线：目标 t = {target}   {dotted}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>dotted: {name} = {x}</source>
   <translation>点线：{name} = {x}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>it needs 0 &lt; p &lt; 1</source>
   <translation>需要 0 &lt; p &lt; 1</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>point anywhere for the values</source>
   <translation>指向图中可看数值</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>&lt;p&gt;&lt;b&gt;there&lt;/b&gt;: at the dotted line, for one output.&lt;br&gt;&lt;b&gt;drawing's loss&lt;/b&gt;: over all ten outputs.&lt;br&gt;&lt;b&gt;∂L/∂z&lt;/b&gt;: the derivative on the logit of the output that is looked at.&lt;br&gt;&lt;b&gt;best constant&lt;/b&gt;: the one number that fits the seven points.&lt;br&gt;&lt;b&gt;outlier's pull&lt;/b&gt;: how far from where it lies without the outlier.&lt;br&gt;&lt;b&gt;p + 1e−12&lt;/b&gt;: the primer's cross-entropy. It is a little below 0 where p = 1, at most 27.63 where p = 0, and its derivative on the logits dies where p is far below 1e−12.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;该处&lt;/b&gt;：点线处，单个输出。&lt;br&gt;&lt;b&gt;手写数字的损失&lt;/b&gt;：对全部十个输出。&lt;br&gt;&lt;b&gt;∂L/∂z&lt;/b&gt;：对当前所看输出的 logit 的导数。&lt;br&gt;&lt;b&gt;最佳常数&lt;/b&gt;：与七个点拟合最好的一个数。&lt;br&gt;&lt;b&gt;离群点的拉力&lt;/b&gt;：与没有离群点时相差多远。&lt;br&gt;&lt;b&gt;p + 1e−12&lt;/b&gt;：教材的交叉熵。在 p = 1 处略小于 0，在 p = 0 处至多 27.63；当 p 远小于 1e−12 时，它对 logit 的导数会消失。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>Binary CE</source>
   <translation>二元交叉熵</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>Cross-entropy</source>
   <translation>交叉熵</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>The losses side by side</source>
   <translation>各种损失函数并列</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>best constant</source>
   <translation>最佳常数</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>derivative there</source>
   <translation>该处导数</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>drawing's loss</source>
   <translation>手写数字的损失</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>loss there</source>
   <translation>该处损失</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>outlier's pull</source>
   <translation>离群点的拉力</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>∂L/∂z of {watched}</source>
   <translation>数字 {watched} 的 ∂L/∂z</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>Each line is the one number that fits the seven points best by its loss. Drag the outlier.</source>
   <translation>每条线是在该损失下与七个点拟合最好的一个常数。拖动离群点。</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>One outlier</source>
   <translation>一个离群点</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>drag the outlier: each loss refits the constant</source>
   <translation>拖动离群点：每种损失重新拟合常数</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>measurement</source>
   <translation>测量</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>outlier</source>
   <translation>离群点</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>value</source>
   <translation>值</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>{name}: best constant {fit}</source>
   <translation>{name}：最佳常数 {fit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>&lt;b&gt;Use it for&lt;/b&gt; {used_for}&lt;br&gt;&lt;b&gt;Beware:&lt;/b&gt; {beware_of}</source>
   <translation>&lt;b&gt;适用于：&lt;/b&gt;{used_for}&lt;br&gt;&lt;b&gt;注意：&lt;/b&gt;{beware_of}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Along the x axis</source>
   <translation>沿 x 轴</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>How wrong is an answer, and which way would learning push it?</source>
   <translation>一个答案错得有多厉害，学习又会把它推向哪里？</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Label smoothing</source>
   <translation>标签平滑</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Label smoothing: t′ = (1 − ε) t + ε / 10 shares a little out.</source>
   <translation>标签平滑：t′ = (1 − ε) t + ε / 10，分出一点给各类。</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Losses</source>
   <translation>损失函数</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>No drawing yet: ten equal logits stand in. Keys 0 … 9 bring a sample.</source>
   <translation>还没写数字：以十个相等的 logit 代替。按 0 … 9 取一个样例。</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Outlier</source>
   <translation>离群点</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Over p from 0 to 1, or over the residual p − t, where bends show.</source>
   <translation>横轴为 0 到 1 的 p，或残差 p − t，后者能看出弯折。</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The drawing is truly a</source>
   <translation>这个手写数字其实是</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The last column is the primer's −Σ t ln(p + 1e−12), which keeps clear of ln 0. Ours is ln p = z − ln Σ e^z: exact however wrong.</source>
   <translation>最后一列是教材的写法，−Σ t ln(p + 1e−12)，用来避开 ln 0。我们用 ln p = z − ln Σ e^z：无论错得多离谱都精确。</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The loss in front: its curves, its formula, its gradient on the logits.</source>
   <translation>当前的损失函数：它的曲线、公式和对 logit 的梯度。</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The network reads a {read}. Alt+0 … Alt+9 say what it truly is.</source>
   <translation>网络识别为 {read}。按 Alt+0 … Alt+9 说明它其实是什么。</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The output whose target is 1, or the likeliest whose target is 0.</source>
   <translation>目标为 1 的输出，或目标为 0 的输出中最可能的那个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The seventh value: whom does it pull, and how far?</source>
   <translation>第七个值：它拉动哪条线，拉多远？</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>True digit</source>
   <translation>真实数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Value of the outlier</source>
   <translation>离群点的值</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Where linear begins</source>
   <translation>线性部分从哪里开始</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Which output the curves are for</source>
   <translation>曲线针对哪个输出</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>blue: learning raises it   vermilion: lowers it</source>
   <translation>蓝色：学习使其升高   朱红色：使其降低</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>probability</source>
   <translation>概率</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>read</source>
   <translation>识别</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>residual</source>
   <translation>残差</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>strongest other</source>
   <translation>最强的其他数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>{text}&lt;br&gt;Here the ten logits go through a sigmoid each, in place of the softmax that the network learned with: ten answers of yes or no, so several digits may get a yes. The loss is computed from the logits: no ln 0, and no constant against it.</source>
   <translation>{text}&lt;br&gt;这里十个 logit 各自经过一个 sigmoid，而不是网络训练时所用的 softmax：得到十个“是或否”的答案，所以可能有几个数字同时为“是”。损失由 logit 算出：不会出现 ln 0，也不需要为此加常数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>“read” believes the network. One key: Alt+0 … Alt+9; Alt+R for “read”.</source>
   <translation>“识别”表示相信网络。快捷键：Alt+0 … Alt+9；Alt+R 为“识别”。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/changes.py" />
   <source>b of {unit} {shift}</source>
   <translation>{unit} 的 b {shift}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/changes.py" />
   <source>noise {share} into {network}</source>
   <translation>噪声 {share} → {network}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/changes.py" />
   <source>w from {source} to {unit} {shift}</source>
   <translation>{source} → {unit} 的 w {shift}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/changes.py" />
   <source>{neuron} off</source>
   <translation>{neuron} 已关闭</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/changes.py" />
   <source>{n} biases moved</source>
   <translation>
    <numerusform>改动了 {n} 个偏置</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/changes.py" />
   <source>{n} neurons off</source>
   <translation>
    <numerusform>关闭了 {n} 个神经元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/changes.py" />
   <source>{n} steps of learning</source>
   <translation>
    <numerusform>学习了 {n} 步</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/changes.py" />
   <source>{n} weights moved</source>
   <translation>
    <numerusform>改动了 {n} 个权重</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/network/changes.py" />
   <source>{pruned} of the weights gone</source>
   <translation>剪去 {pruned} 的权重</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Change</source>
   <translation>更改</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Digits</source>
   <translation>数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Draw a digit: its sum appears here.</source>
   <translation>写一个数字：它的加权和会显示在这里。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Draw a digit: the sum of its strongest output stands here. Or click a neuron, or walk to it by arrow keys and press Return: it stays here until Escape lets it go.</source>
   <translation>画一个数字：这里显示其最强输出的加权和。也可以点击一个神经元，或用方向键走到它并按回车：它会留在这里，直到按 Esc 放开。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Learn</source>
   <translation>学习</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Pinned: Escape, or a click beside the neurons, lets it go.</source>
   <translation>已固定：按 Esc 或点击神经元旁边的空处即可放开。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Sum</source>
   <translation>求和</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>The strongest output, whichever it is while you draw. Click a neuron to pin it instead.</source>
   <translation>最强的输出，绘制时随答案而变。点击一个神经元可改为固定它。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>What is shown of the neuron</source>
   <translation>查看神经元的哪一方面</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>All of it at once: what every neuron gives, and which links carry this drawing.</source>
   <translation>一览全貌：每个神经元的输出，以及哪些连接承载着这个手写数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <location filename="../../app/window/tour/steps.py" />
   <source>Draw a digit</source>
   <translation>写一个数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>How many links into each layer are drawn, the strongest first.</source>
   <translation>每层画出多少条连接，从最强的开始。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>Links into each layer</source>
   <translation>进入每层的连接数</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>What is shown of the neuron.</source>
   <translation>显示该神经元的哪些内容。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>What lights the network: a, or δ.</source>
   <translation>网络按什么点亮：a 还是 δ。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>What this drawing truly is.</source>
   <translation>这个手写数字其实是什么。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>links</source>
   <translation>连接</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>η, how far the step goes.</source>
   <translation>η，这一步走多远。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Added to the bias of the pinned neuron</source>
   <translation>加到所固定神经元的偏置上</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>As trained</source>
   <translation>恢复训练值</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Changed: {words}.</source>
   <translation>已更改：{words}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Its weights</source>
   <translation>它的权重</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Noise on the weights into</source>
   <translation>给哪一层的权重加噪声</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Noise, % of the spread</source>
   <translation>噪声（标准差的 %）</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Normal noise on the weights into this layer, in % of their standard deviation.</source>
   <translation>给进入这一层的权重加正态噪声，以其标准差的 % 计。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Nothing is changed.</source>
   <translation>没有任何更改。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Pin a neuron to switch it off, or to move its weights and its bias.</source>
   <translation>固定一个神经元，就能关闭它，或改动它的权重和偏置。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Prune</source>
   <translation>剪枝</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>So many of all weights, those smallest in size, become 0. The biases stay.</source>
   <translation>全部权重中绝对值最小的这一部分变为 0。偏置不变。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Switched off: its a goes nowhere</source>
   <translation>关闭：它的 a 不再传出</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Take all changes back at once.</source>
   <translation>一次撤回所有更改。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>The weights from it to the next layer are 0. Its own z and a can still be seen.</source>
   <translation>它到下一层的权重为 0。它自己的 z 和 a 仍可看到。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Weakest weights gone, %</source>
   <translation>去掉最弱的权重（%）</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>as trained</source>
   <translation>恢复训练值</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>b = {now}, as trained {then}</source>
   <translation>b = {now}，训练值 {then}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>noise %</source>
   <translation>噪声 %</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>of {n_digits:,} test digits; as trained {trained}</source>
   <translation>（共 {n_digits:,} 个测试数字）；训练值 {trained}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <location filename="../../app/pages/network/words.py" />
   <source>outputs</source>
   <translation>输出</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>weakest %</source>
   <translation>最弱 %</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>Digit {digit}: mean {means}</source>
   <translation>数字 {digit}：平均 {means}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>It gives 0 for every test digit: none excites it.</source>
   <translation>它对每个测试数字都输出 0：没有一个能使它兴奋。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>The 10,000 test digits are read …</source>
   <translation>正在识别 10,000 个测试数字 …</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>The mean a of this neuron over the test digits of each class.</source>
   <translation>此神经元在各类测试数字上的 a 的平均值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>The test digits that excite it most; a click draws one.</source>
   <translation>最能使它兴奋的测试数字；点击即可画出。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>mean a</source>
   <translation>平均 a</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>mean logit</source>
   <translation>平均 logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/favourites.py" />
   <source>Test digit {row}, truly a {label}: a = {strengths}</source>
   <translation>测试数字 {row}，其实是 {label}：a = {strengths}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/favourites.py" />
   <source>The test digits that excite the neuron most</source>
   <translation>最能使该神经元兴奋的测试数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/gradient_picture.py" />
   <source>The derivative of the loss by each weight of the neuron</source>
   <translation>损失对该神经元各权重的导数</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/gradient_picture.py" />
   <source>∂L/∂w for each pixel: a step goes the other way, so weights at vermilion pixels grow and those at blue ones shrink. The strongest has the full colour.</source>
   <translation>每个像素的 ∂L/∂w：一步走向反方向，所以朱红色像素处的权重增大，蓝色处的减小。最强者颜色最深。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Draw a digit to learn from.</source>
   <translation>写一个数字供学习。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>In the network</source>
   <translation>在网络中</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Pin a neuron to see ∂L/∂w of its weights.</source>
   <translation>固定一个神经元，看其权重的 ∂L/∂w。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>Point at a pixel for its numbers.</source>
   <translation>指向一个像素即可看到它的数值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Probabilities before and after the step</source>
   <translation>这一步前后的概率</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Say what the drawing truly is: only then is there a loss, L = −ln p of that digit.</source>
   <translation>请说明你写的其实是什么：这样才有损失 L = −ln p，p 是该数字的概率。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Shown in the network</source>
   <translation>网络中显示的内容</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Take the step</source>
   <translation>走这一步</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>The steepest weights of the neuron</source>
   <translation>该神经元梯度最大的权重</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Truly</source>
   <translation>其实是</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>What the drawing truly is</source>
   <translation>你写的其实是什么</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>activation</source>
   <translation>激活值</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>delta</source>
   <translation>δ</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>say what it is …</source>
   <translation>说明它是什么 …</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>w − η · ∂L/∂w for every weight, and the same for every bias.</source>
   <translation>每个权重变为 w − η · ∂L/∂w，每个偏置亦然。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>{name}: ∂L/∂w {derivative}, w {w}, a step takes it to {after}; ink {a}</source>
   <translation>{name}：∂L/∂w {derivative}，w {w}，一步之后为 {after}；墨迹 {a}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>∂L/∂w for each pixel: the step weakens the weights at blue pixels and strengthens those at vermilion ones.</source>
   <translation>每个像素的 ∂L/∂w：这一步减小蓝色像素处的权重，增大朱红色像素处的权重。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>Each weight times the ink of its pixel: blue excites the neuron, vermilion silences it. The strongest of each picture has the full colour.</source>
   <translation>每个权重乘以其像素的墨迹：蓝色使神经元兴奋，朱红色使它抑制。每幅图中最强者颜色最深。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>Weights times pixels are the products</source>
   <translation>权重乘以像素得到乘积</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>pixels a</source>
   <translation>像素 a</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>products a·w</source>
   <translation>乘积 a·w</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>row {row}, col {column}: w {w} × a {a} = {product}</source>
   <translation>第 {row} 行，第 {column} 列：w {w} × a {a} = {product}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>weights w</source>
   <translation>权重 w</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/sum.py" />
   <source>The activation function, and where this neuron stands on it.</source>
   <translation>激活函数，以及此神经元在曲线上的位置。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/sum.py" />
   <source>The ten strongest products</source>
   <translation>最强的十个乘积</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weight_picture.py" />
   <source>Arrow keys go from weight to weight, + and − move one, Return picks it.</source>
   <translation>方向键在权重之间移动，+ 和 − 改变权重，回车键选中它。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weight_picture.py" />
   <source>The weights of the neuron</source>
   <translation>该神经元的权重</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weights.py" />
   <source>Added to the picked weight</source>
   <translation>加到选中权重上的值</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weights.py" />
   <source>Drag a weight up or down, or pick one and press + or −. A click alone changes nothing.</source>
   <translation>向上或向下拖动一个权重，或选中一个后按 + 或 −。单纯点击不会改变任何东西。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weights.py" />
   <source>Point at a weight for its numbers.</source>
   <translation>指向一个权重即可看到它的数值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weights.py" />
   <source>a {a}, a·w {product}</source>
   <translation>a {a}，a·w {product}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weights.py" />
   <source>{name}: w {weight}, as trained {trained}</source>
   <translation>{name}：w {weight}，训练值 {trained}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/picture/heads.py" />
   <location filename="../../app/window/sheets.py" />
   <source>Draw here</source>
   <translation>在此书写</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/picture/heads.py" />
   <source>{output} · rejected</source>
   <translation>{output} · 拒识</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/picture/picture.py" />
   <source>Arrow keys go from neuron to neuron, Return pins one, Escape lets it go.</source>
   <translation>方向键在神经元间移动，回车键固定一个，Esc 键取消固定。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/picture/picture.py" />
   <source>Each disc is the fuller the more it gives, a ring below 0; each link is a·w, blue for and vermilion against. Point at a disc for its numbers, click it to keep it.</source>
   <translation>圆盘的输出越大填得越满，低于 0 时为圆环；每条连接是 a·w，蓝色支持，朱红色反对。指向圆盘看数值，点击可固定。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/picture/picture.py" />
   <source>The network: pixels, neurons and links</source>
   <translation>网络：像素、神经元与连接</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>Draw a digit on the sheet: its pixels, neurons and links light up here.</source>
   <translation>在纸上写一个数字：它的像素、神经元和连接会在这里亮起来。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/words.py" />
   <source>The {n} strongest links into each layer carry {shares} of all |a·w| there.</source>
   <translation>
    <numerusform>进入每层的最强 {n} 条连接，承载了该层全部 |a·w| 的 {shares}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>neuron {unit}</source>
   <translation>神经元 {unit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>neuron {unit} of hidden layer {layer}</source>
   <translation>隐藏层 {layer} 的神经元 {unit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>output {unit}</source>
   <translation>输出 {unit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>pixel row {row}, column {column}</source>
   <translation>像素（第 {row} 行，第 {column} 列）</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>row {row}, col {column}</source>
   <translation>第 {row} 行，第 {column} 列</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>{name}: ink {inputs}</source>
   <translation>{name}：墨迹 {inputs}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>{name}: nothing is drawn yet.</source>
   <translation>{name}：还没写。</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>{name}: δ = ∂L/∂z = {delta}</source>
   <translation>{name}：δ = ∂L/∂z = {delta}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>{name}: δ goes back as far as the first layer</source>
   <translation>{name}：δ 只反传到第一层</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>{what}. Read as it stands, as here, it is rejected.</source>
   <translation>{what}。像这里这样按原样来读，则被拒识。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/words.py" />
   <source>δ from right to left. Blue: more of it raises the loss; vermilion: lowers it. The {n} steepest weights of each layer have {shares} of all |∂L/∂w| there.</source>
   <translation>
    <numerusform>δ 从右向左传。蓝色：增大它会使损失升高；朱红色：会使损失降低。每层梯度最大的 {n} 个权重占该层全部 |∂L/∂w| 的 {shares}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>1 if z &gt; 0, else 0</source>
   <translation>z &gt; 0 为 1，否则为 0</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>4 of 4 correct: with these weights the neuron is {name}.</source>
   <translation>4 个全对：用这些权重，神经元就是 {name}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>&lt;b&gt;The line&lt;/b&gt;, the decision boundary, is where the sum is 0. The weights are an arrow at a right angle to it, which points to the side of the 1; the bias pushes it along that arrow. On the line itself, at z = 0, the answer is 0, because the sum has to &lt;i&gt;exceed&lt;/i&gt; the threshold; the primer's step(x) gives 1 there.&lt;br&gt;&lt;b&gt;Try&lt;/b&gt; XOR: whatever the line, at least one corner stays misclassified.</source>
   <translation>&lt;b&gt;直线&lt;/b&gt;即决策边界，是和为 0 之处。权重是与它垂直的箭头，指向输出为 1 的一侧；偏置沿箭头方向推动它。恰在直线上，即 z = 0 处，答案为 0，因为和必须&lt;i&gt;超过&lt;/i&gt;阈值；教材的 step(x) 在那里取 1。&lt;br&gt;&lt;b&gt;试试&lt;/b&gt; XOR：无论直线怎样放，至少有一个角被分错。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Bias</source>
   <translation>偏置</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Choose what the neuron is to be; its weights are set, but for XOR there are none.</source>
   <translation>选择神经元要成为哪种逻辑门；权重会自动设好，但 XOR 没有可用的权重。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Drag the line to move it (b), or the tip of w to turn it (w₁, w₂).</source>
   <translation>拖动直线可平移（b），拖动 w 的箭尖可旋转（w₁、w₂）。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Gate</source>
   <translation>逻辑门</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Gate to be</source>
   <translation>目标逻辑门</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Inputs</source>
   <translation>输入</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <location filename="../../app/pages/neuron/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Neuron</source>
   <translation>神经元</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Or drag the line, the arrow, or the numbers of the neuron.</source>
   <translation>也可拖动直线、箭头或神经元上的数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Plane of the two inputs</source>
   <translation>两个输入的平面</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>The four corners; the row under the pointer is what the neuron below is given.</source>
   <translation>四个角；指针所在的行作为下方神经元的输入。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>The perceptron</source>
   <translation>感知机</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Threshold θ = −b = {bias}
The sum w₁x₁ + w₂x₂ has to exceed it.</source>
   <translation>阈值 θ = −b = {bias}
加权和 w₁x₁ + w₂x₂ 必须超过它。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Truth table</source>
   <translation>真值表</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Weight 1</source>
   <translation>权重 1</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Weight 2</source>
   <translation>权重 2</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Weights and bias</source>
   <translation>权重与偏置</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>of the marked row</source>
   <translation>取自标出的行</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>{n_wrong} of 4 correct. No line parts the corners of XOR: 3 is the most that one neuron can do.</source>
   <translation>4 个中 {n_wrong} 个正确。没有直线能分开 XOR 的各角：一个神经元最多分对 3 个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>{n_wrong} of 4 correct: the ringed corners lie on the wrong side of the decision boundary for {name}.</source>
   <translation>4 个中 {n_wrong} 个正确：对 {name} 来说，带圈的角落在决策边界的错误一侧。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>&lt;b&gt;The rule&lt;/b&gt; (Rosenblatt 1958): t is the label, y the answer. A point that is correct changes nothing; one that is misclassified pulls the line towards itself, the farther the larger η. If any line parts the points, it ends after a finite number of corrections (Novikoff 1962); if none does, it goes on for ever.&lt;br&gt;&lt;b&gt;From zeros&lt;/b&gt;, η only scales the weights: the line is the same for every η.</source>
   <translation>&lt;b&gt;规则&lt;/b&gt;（Rosenblatt 1958）：t 是标签，y 是答案。分对的点不引起变化；分错的点把直线拉向自己，η 越大，拉得越远。若存在能分开各点的直线，经过有限次修正就会结束（Novikoff 1962）；若不存在，就永远修正下去。&lt;br&gt;&lt;b&gt;从零开始&lt;/b&gt;时，η 只缩放权重：无论 η 取何值，直线都相同。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>A line</source>
   <translation>一条直线</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Choose points to begin with.</source>
   <translation>选择开始时的点。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Click the plane for a new point, a point to turn its label; drag it to move it; the right button takes it away. By keyboard: arrow keys, Return, Delete.</source>
   <translation>在平面上点击可添加新点，点击已有的点可改变其标签；拖动可移动点，右键点击可删除。用键盘：方向键、回车、Delete。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Correct until every point is classified correctly; press again to pause.</source>
   <translation>一直修正，直到每个点都分对；再按一次暂停。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>First weights</source>
   <translation>初始权重</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Forget what was learned; the points stay.</source>
   <translation>清除已学到的内容；点保留。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>How far one correction moves the weights; the line goes on from where it is.</source>
   <translation>一次修正使权重移动多远；直线从当前位置继续。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>How many points are misclassified after each correction: it need not fall every time.</source>
   <translation>每次修正后分错的点数：不一定每次都减少。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Label of new points</source>
   <translation>新点的标签</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/page.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Learning</source>
   <translation>学习</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>New points are</source>
   <translation>新点为</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>One correction by the perceptron rule.</source>
   <translation>按感知机规则修正一次。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Plane of the points</source>
   <translation>点的平面</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Points</source>
   <translation>点</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Start over</source>
   <translation>重新开始</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>The label of the points you add.</source>
   <translation>你添加的点的标签。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>The latest correction</source>
   <translation>最近一次修正</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>The weights before the first correction.</source>
   <translation>第一次修正之前的权重。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Two clouds</source>
   <translation>两团点</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Two clouds that overlap</source>
   <translation>两团重叠的点</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Zeros</source>
   <translation>零</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>corrections</source>
   <translation>修正次数</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>misclassified points</source>
   <translation>分错的点</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>{corrections} · epoch {this_round} · {misclassified}
w₁ = {w1}   w₂ = {w2}   b = {b}</source>
   <translation>{corrections} · 第 {this_round} 轮 · {misclassified}
w₁ = {w1}   w₂ = {w2}   b = {b}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>A line separates these points, so the rule will find one.</source>
   <translation>有直线能分开这些点，所以规则会找到一条。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>Every point is correct: the rule has nothing left to correct.</source>
   <translation>每个点都正确：规则没有可修正的了。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>No line separates these points. After {most_rounds} epochs the rule was stopped; it would go on for ever.</source>
   <translation>没有直线能分开这些点。{most_rounds} 轮之后规则被停止；否则会永远继续。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>No line separates these points: the rule will correct for ever, one correction undoing another.</source>
   <translation>没有直线能分开这些点：规则会永远修正下去，一次修正抵消另一次。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>None yet: press Step. The first misclassified point will pull the line.</source>
   <translation>还没有：按“单步”。第一个分错的点会拉动直线。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>Point ({x1}, {x2}) is {label}, but the answer was {answer}:</source>
   <translation>点 ({x1}, {x2}) 是 {label}，但答案是 {answer}：</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>There are no points: click the plane, or press Return there, to set some.</source>
   <translation>没有点：在平面上点击，或在那里按回车来添加。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>{n_wrong} of {n} points misclassified</source>
   <translation>
    <numerusform>{n} 个点中有 {n_wrong} 个分错</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>{n} corrections</source>
   <translation>
    <numerusform>{n} 次修正</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/backward_words.py" />
   <source>the loss, L = mean of (y − t)².</source>
   <translation>损失，L = (y − t)² 的平均值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/backward_words.py" />
   <source>the loss, L = −ln y of the true answer.</source>
   <translation>损失，L = −ln y，y 是正确答案的概率。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/derivation_table.py" />
   <source>Numerical: (L(w + h) − L(w − h)) / (2h) with h = 0.00001, by two forward passes for each number. Back-propagation finds them all in one pass backward.</source>
   <translation>数值法：(L(w + h) − L(w − h)) / (2h)，h = 0.00001，每个数需两次前向传播。反向传播一次就求出全部。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/pictures.py" />
   <source>Output · {output}</source>
   <translation>输出 · {output}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>&lt;b&gt;Shapes:&lt;/b&gt; a row of n numbers times a matrix of n rows and m columns is a row of m numbers; column j holds the weights into node j.&lt;br&gt;&lt;b&gt;Point&lt;/b&gt; at a number to see what it came from. &lt;b&gt;Drag&lt;/b&gt; an input, a weight or a bias, or use the wheel or the arrow keys. Blue weights are above 0, vermilion below; the wider the line, the larger |w|.</source>
   <translation>&lt;b&gt;形状：&lt;/b&gt;n 个数的一行乘以 n 行 m 列的矩阵，得到 m 个数的一行；第 j 列是通向节点 j 的权重。&lt;br&gt;&lt;b&gt;指向&lt;/b&gt;一个数，可看它由什么得来。&lt;b&gt;拖动&lt;/b&gt;输入、权重或偏置可改变它，也可用滚轮或方向键。蓝色权重大于 0，朱红色小于 0；线越粗，|w| 越大。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>&lt;b&gt;δ&lt;/b&gt; = ∂L/∂z of a node: the δ of all it leads to, back along the same weights, times its own derivative f′. ∂L/∂b is δ; ∂L/∂w is what came along times δ.&lt;br&gt;&lt;b&gt;Point&lt;/b&gt; at a node or a weight for its line. The &lt;b&gt;numerical&lt;/b&gt; derivative moves that one number by ±0.00001 and runs the network twice; the two part only at a kink or a jump of f.</source>
   <translation>节点的 &lt;b&gt;δ&lt;/b&gt; = ∂L/∂z：它所通向的各节点的 δ 沿同样的权重返回，再乘以自己的导数 f′。∂L/∂b 就是 δ；∂L/∂w 是传来的值乘以 δ。&lt;br&gt;&lt;b&gt;指向&lt;/b&gt;节点或权重可看它的那一行。&lt;b&gt;数值&lt;/b&gt;导数把这一个数改变 ±0.00001 并运行网络两次；两者只在 f 的折点或跳跃处不同。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Chosen number</source>
   <translation>所选的数</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Compute everything.</source>
   <translation>计算全部。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Compute the next line; after the last one, begin anew.</source>
   <translation>计算下一行；最后一行之后从头开始。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Derivatives of the loss</source>
   <translation>损失的导数</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Direction</source>
   <translation>方向</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>From the inputs to the answer, or from the loss back to every weight.</source>
   <translation>从输入到答案，或从损失回到每个权重。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Functions</source>
   <translation>函数</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Hidden</source>
   <translation>隐藏层</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Hidden activation</source>
   <translation>隐藏层激活函数</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Input {number}</source>
   <translation>输入 {number}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Network 2-3-2-2</source>
   <translation>网络 2-3-2-2</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Not computed yet: step {at}. Press Step.</source>
   <translation>尚未计算：第 {at} 步。请按“单步”。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Or drag the number in the diagram up or down.</source>
   <translation>也可在图中上下拖动该数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Output</source>
   <translation>输出</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>The input, weight or bias that was clicked last; also by keyboard.</source>
   <translation>最近点击的输入、权重或偏置；也可用键盘。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>The layer as matrices</source>
   <translation>矩阵形式的这一层</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>The output that should be 1; the other should be 0.</source>
   <translation>应为 1 的输出；另一个应为 0。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>The same layer as arrays with their shapes; shaded is what the chosen number came from.</source>
   <translation>同一层的数组及其形状；阴影部分是所选数的来源。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>True answer</source>
   <translation>正确答案</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Value of the chosen number</source>
   <translation>所选数的值</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>What becomes of the last z: itself, or probabilities.</source>
   <translation>最后的 z 变成什么：它自己，或概率。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>What each hidden node does with its z.</source>
   <translation>每个隐藏节点如何处理它的 z。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>backward</source>
   <translation>反向</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>identity</source>
   <translation>恒等</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>the inputs lie ready.</source>
   <translation>输入已就绪。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>{free}, or click another in the diagram.</source>
   <translation>{free}，或在图中点击另一个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>{step} of {last}: {name}</source>
   <translation>{step}/{last}：{name}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>What the node makes of its z comes with the next step.</source>
   <translation>节点如何处理 z，下一步揭晓。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>y{mark} = z{mark}{level} = {a}: the identity changes nothing.</source>
   <translation>y{mark} = z{mark}{level} = {a}：恒等函数不作任何改变。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>{place} = {inputs} is an input.
It goes into {neurons}, with a weight of its own for each: its row of W₁.</source>
   <translation>{place} = {inputs} 是一个输入。
它进入 {neurons}，对每一个都有自己的权重：即 W₁ 中它的那一行。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>{place} is added to {target}, whatever the inputs are.
{summed}</source>
   <translation>无论输入是什么，{place} 都加到 {target} 上。
{summed}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>{place} says how much of {source} goes into {target}.
{summed}</source>
   <translation>{place} 表示有多少 {source} 进入 {target}。
{summed}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>{target} is not computed yet: press Step.</source>
   <translation>{target} 尚未计算：请按“单步”。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/page.py" />
   <source>A neuron weighs its inputs, adds its bias and decides: one line through the plane. Layers of neurons do what no line can.</source>
   <translation>神经元给输入加权、加上偏置再作决定：平面上的一条直线。多层神经元能做到任何直线都做不到的事。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/page.py" />
   <source>Gates</source>
   <translation>逻辑门</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/page.py" />
   <source>Playground</source>
   <translation>试验场</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/perceptron_words.py" />
   <source>b = {bias} is added whatever the inputs are: θ = −b = {theta}.</source>
   <translation>无论输入是什么都加上 b = {bias}：θ = −b = {theta}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/perceptron_words.py" />
   <source>w{mark} = {weight} says how much of x{mark} goes into z: {product}.</source>
   <translation>w{mark} = {weight} 表示有多少 x{mark} 进入 z：{product}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/perceptron_words.py" />
   <source>x{mark} = {x} is an input, from the marked row of the table.</source>
   <translation>x{mark} = {x} 是一个输入，来自表中所标的行。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>; – is no layer.</source>
   <translation>；– 表示没有这一层。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Activation</source>
   <translation>激活函数</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Batch</source>
   <translation>批大小</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Circle</source>
   <translation>圆</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>How a step is made out of the gradient.</source>
   <translation>如何由梯度得到一步。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>How many points it learns from.</source>
   <translation>用多少个点学习。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Learning rate: how far a step goes.</source>
   <translation>学习率：一步走多远。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Neurons of hidden layer {layer}</source>
   <translation>隐藏层 {layer} 的神经元数</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Neurons of hidden layer {layer}, 1 to {most_units}</source>
   <translation>隐藏层 {layer} 的神经元数，1 到 {most_units}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Neurons of the hidden layers</source>
   <translation>各隐藏层的神经元数</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Noise of the points</source>
   <translation>点的噪声</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>None: my own</source>
   <translation>无：我自己的点</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Of the points, of the first weights and of the order: another number, another draw.</source>
   <translation>决定点、初始权重和次序：换个数就换一次抽样。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Optimiser</source>
   <translation>优化器</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Points a step: the gradient is the mean over so many.</source>
   <translation>每步所用的点数：梯度是这么多点的平均。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Points to learn from</source>
   <translation>学习用的点数</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Regularisation: each step takes this share of the weights off, times η.</source>
   <translation>正则化：每步按此比例乘以 η 减小权重。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Show the points to test on</source>
   <translation>显示测试点</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Standard deviation of what is added to both coordinates.</source>
   <translation>加到两个坐标上的量的标准差。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>The function of all hidden neurons.</source>
   <translation>全部隐藏神经元的函数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>The label of the points that you click into the plane.</source>
   <translation>你在平面上点击添加的点的标签。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Two clusters</source>
   <translation>两簇</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Two moons</source>
   <translation>双月</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Two spirals</source>
   <translation>双螺旋</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Weight decay</source>
   <translation>权重衰减</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>What is to be parted; the test points are others of the same kind.</source>
   <translation>要分开的数据；测试点是同类的其他点。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>Loss and accuracy</source>
   <translation>损失与准确率</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>Mean binary cross-entropy, and the share of points on the right side of p = 0.5.</source>
   <translation>平均二元交叉熵，以及位于 p = 0.5 正确一侧的点的比例。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>accuracy</source>
   <translation>准确率</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>after {n:,} steps: training {training} nat, test {test} nat</source>
   <translation>
    <numerusform>{n:,} 步后：训练 {training} nat，测试 {test} nat</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>loss, nats</source>
   <translation>损失（nat）</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>test</source>
   <translation>测试</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/net_picture.py" />
   <source>Arrow keys go from neuron to neuron, Return keeps one, Escape lets it go.</source>
   <translation>方向键在神经元间移动，回车键固定一个，Esc 键取消固定。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/net_picture.py" />
   <source>In each neuron, what it gives over the plane; beside it its mean |δ|, in powers of ten from 1e−7 to 1; the links are the weights. Point at a neuron to see its map large; click to keep it there.</source>
   <translation>每个神经元中是它在平面上的输出；旁边是它的平均 |δ|，按 10 的幂从 1e−7 到 1；连接就是权重。指向神经元可放大它的图；点击可固定。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/net_picture.py" />
   <source>The network of the playground</source>
   <translation>试验场的网络</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/plane_map.py" />
   <source>Arrow keys move a cross, with Shift farther; Return sets a point there, Delete takes the nearest of your own away.</source>
   <translation>方向键移动十字（按住 Shift 移得更远）；回车键在那里添加一个点，Delete 删除离它最近的自己的点。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/plane_map.py" />
   <source>Click to set a point of your own, with the right button to take one away. By keyboard: arrow keys, Return, Delete.</source>
   <translation>点击可添加自己的点，右键点击可删除。用键盘：方向键、回车、Delete。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/plane_map.py" />
   <source>Plane of the two inputs with the points</source>
   <translation>两个输入的平面与点</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>A rate that kills</source>
   <translation>致命的学习率</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Five sigmoid layers stand still</source>
   <translation>五层 sigmoid 停滞不前</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Four neurons in one layer cannot part the spirals: the loss stays high however long they learn. Now choose the next one in this list.</source>
   <translation>一层四个神经元分不开双螺旋：无论学多久，损失都居高不下。现在选列表中的下一个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Learned by heart</source>
   <translation>死记硬背</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>One hidden neuron draws one line, and no line parts XOR: about seven points of ten are right. Now give the layer four neurons.</source>
   <translation>一个隐藏神经元画一条直线，而没有直线能分开 XOR：约十分之七的点正确。现在给这一层四个神经元。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>One layer cannot part spirals</source>
   <translation>一层分不开螺旋</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>One neuron, one line</source>
   <translation>一个神经元，一条直线</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>The first layer draws lines, the second bends them, the third winds: some thousand steps part the spirals.</source>
   <translation>第一层画直线，第二层弯曲，第三层盘绕：几千步就能分开螺旋。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>The loss stands at ln 2 = 0.693 nat, which is guessing. Look at δ: with each layer back it is several times smaller, so the first layers learn nothing. Now choose ReLU.</source>
   <translation>损失停在 ln 2 = 0.693 nat，等于随机猜测。看 δ：每往回一层就缩小几倍，所以前几层什么也学不到。现在选 ReLU。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>The rate η = 10 throws the ReLU neurons where they give 0 for every point: their δ is 0, and nothing learns any more. Set η to 0.03 and start over.</source>
   <translation>学习率 η = 10 把 ReLU 神经元抛到对所有点都输出 0 的地方：δ 为 0，再也无法学习。把 η 设为 0.03 重新开始。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Three layers part the spirals</source>
   <translation>三层能分开螺旋</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Three layers, still one line</source>
   <translation>三层仍是一条直线</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Three lines close a ring</source>
   <translation>三条直线围成一圈</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Three neurons are three lines: watch the output close them to a triangle around the disc. Two do not close.</source>
   <translation>三个神经元就是三条直线：看输出怎样把它们围成包住圆盘的三角形。两条围不起来。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Twenty noisy points: the training loss falls to nought while the test loss climbs. Now set the weight decay to 1 and start over.</source>
   <translation>二十个带噪声的点：训练损失降到零，测试损失却上升。现在把权重衰减设为 1 重新开始。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Without a bend in the activation, three layers of eight are still one line. Now choose Tanh.</source>
   <translation>激活函数没有弯曲时，三层、每层八个神经元，仍是一条直线。现在选 Tanh。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>1 epoch</source>
   <translation>1 轮</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>1 step</source>
   <translation>1 步</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>10 epochs</source>
   <translation>10 轮</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>All of it in one line: to send, to keep, to open again.</source>
   <translation>全部内容写成一行：可发送、保存、再打开。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Forget what was learned; the choices stay.</source>
   <translation>清除已学到的内容；选择保留。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Learn one step: one batch.</source>
   <translation>学习一步：一批数据。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Learn until it is paused.</source>
   <translation>一直学习，直到暂停。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Learned between two pictures</source>
   <translation>两帧画面之间的学习量</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Open the playground whose text stands in the field, else that on the clipboard.</source>
   <translation>打开输入框中文本所记录的试验场；输入框为空时用剪贴板中的。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Paste the text of a playground here and press Return.</source>
   <translation>在此粘贴试验场的文本并按回车键。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Playground as text</source>
   <translation>文本形式的试验场</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Playgrounds that show one thing each, with a sentence on what to look at.</source>
   <translation>各展示一件事的试验场，并说明看点。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Put the whole playground, weights and all, on the clipboard as a line of text.</source>
   <translation>把整个试验场连同权重以一行文本复制到剪贴板。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Something to watch</source>
   <translation>看个例子</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Something to watch …</source>
   <translation>看个例子 …</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Text of a playground to open</source>
   <translation>要打开的试验场文本</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>What is learned between two pictures; less, where the machine has no time for it.</source>
   <translation>两帧画面之间学习多少；机器来不及时会减少。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/view.py" />
   <source>Only points of your own can be taken away; "None: my own" begins with an empty plane.</source>
   <translation>只能删除自己的点；“无：我自己的点”从空平面开始。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/view.py" />
   <source>The text is on the clipboard: the whole playground, with what it has learned.</source>
   <translation>文本已复制到剪贴板：整个试验场及其所学。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/view.py" />
   <source>There are no points: click the plane to set some.</source>
   <translation>没有点：在平面上点击来添加。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/view.py" />
   <source>step {steps:,} · epoch {epoch:,.1f}</source>
   <translation>{steps:,} 步 · {epoch:,.1f} 轮</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/view.py" />
   <source>{unit} over the plane</source>
   <translation>平面上的{unit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>input x{value}</source>
   <translation>输入 x{value}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>inputs</source>
   <translation>输入</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>layer {layer}</source>
   <translation>第 {layer} 层</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>layer {layer}, neuron {unit}</source>
   <translation>第 {layer} 层的神经元 {unit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>output</source>
   <translation>输出</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>p(label 1)</source>
   <translation>p（标签 1）</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>{name}: gives {low} to {high} over the plane.</source>
   <translation>{name}：在平面上输出 {low} 到 {high}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>{name}: gives {low} to {high} over the plane; b = {bias}; w = {weights}; mean |δ| = {delta}.</source>
   <translation>{name}：在平面上输出 {low} 到 {high}；b = {bias}；w = {weights}；平均 |δ| = {delta}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/points_plane.py" />
   <source>Arrow keys move a cross, with Shift farther; Return sets a point there or turns the label of the one there, Delete takes it away.</source>
   <translation>方向键移动十字（按住 Shift 移得更远）；回车键在那里添加一个点，已有点时翻转它的标签，Delete 删除该点。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>1 and 0?</source>
   <translation>既是 1 又是 0？</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>4 of 4 correct: XOR out of two layers, AND of NAND and OR.</source>
   <translation>4 个全对：两层组成 XOR，即 NAND 与 OR 的 AND。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>&lt;b&gt;Why not one line?&lt;/b&gt; What a line calls 1 is a half-plane; with two points it holds all between them. The middle of the square lies between the two 1s and also between the two 0s: it would have to be both.&lt;br&gt;&lt;b&gt;Two layers:&lt;/b&gt; the first moves the corners. (1, 0) and (0, 1) fall onto one point, (1, 1); one line cuts it off.</source>
   <translation>&lt;b&gt;为什么一条直线不行？&lt;/b&gt;直线判为 1 的是一个半平面；若含两个点，也就含它们之间的一切。正方形的中心既在两个 1 之间，又在两个 0 之间：它就得既是 1 又是 0。&lt;br&gt;&lt;b&gt;两层：&lt;/b&gt;第一层移动各个角。(1, 0) 和 (0, 1) 落到同一点 (1, 1)；一条直线就能把它分出来。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Blue is where both lines say 1, so the answer is 1.</source>
   <translation>蓝色处两条直线都说 1，所以答案是 1。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Drag a line to move it (b); the sliders turn it. Ringed corners get the wrong answer.</source>
   <translation>拖动直线可平移（b）；滑块可旋转。带圈的角得到错误答案。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Each corner where (h₁, h₂) puts it; drag the line of the output neuron to move it.</source>
   <translation>各角移到 (h₁, h₂) 处；拖动输出神经元的直线可移动它。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>One line: impossible</source>
   <translation>一条直线：不可能</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Or drag the line in the plane.</source>
   <translation>也可在平面中拖动直线。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Point into the middle plane to see where the hidden layer puts a place.</source>
   <translation>指向中间的平面，可看隐藏层把该处映到哪里。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>The corners, moved: now one line parts them.</source>
   <translation>移动后的角：现在一条直线就能分开。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>The dashed lines cross: a place that would have to be 1 and 0 at once.</source>
   <translation>两条虚线相交：该处必须同时是 1 和 0。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>The four corners with the answer that XOR wants; each dashed line joins two of one colour.</source>
   <translation>四个角及 XOR 要求的答案；每条虚线连接两个同色的角。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>The two lines of the hidden layer</source>
   <translation>隐藏层的两条直线</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Truth table of two layers</source>
   <translation>两层的真值表</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Two lines: the hidden layer</source>
   <translation>两条直线：隐藏层</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>What the output neuron sees</source>
   <translation>输出神经元看到的</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>XOR in the plane of its inputs</source>
   <translation>输入平面中的 XOR</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>XOR in the plane of the hidden layer</source>
   <translation>隐藏层平面中的 XOR</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>from {corners}</source>
   <translation>来自 {corners}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>h₁ and h₂ are the hidden answers, y is the network's; the row pointed at is marked.</source>
   <translation>h₁ 和 h₂ 是隐藏层的回答，y 是网络的回答；所指的行被标出。</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>{mark} of {symbol}</source>
   <translation>{symbol} 的 {mark}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>{n_right} of 4 correct: these lines do not make XOR. Bring the ringed corners into their colour.</source>
   <translation>4 个中 {n_right} 个正确：这些直线不构成 XOR。让带圈的角进入自己的颜色。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>Jacobian ∂p/∂z</source>
   <translation>雅可比矩阵 ∂p/∂z</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>Point at a cell: the sentence says what raising one logit does to one probability.</source>
   <translation>指向一格：下面的句子说明，抬高一个 logit 会怎样影响一个概率。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>blue +, vermilion −, full at ±{limit}</source>
   <translation>蓝 +，朱红 −，±{limit} 处最深</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>down</source>
   <translation>下降</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>the logit z of a digit is raised …</source>
   <translation>抬高一个数字的 logit z …</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>unmoved</source>
   <translation>不变</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>up</source>
   <translation>上升</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>… this p answers</source>
   <translation>… 这个 p 作出反应</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>∂p({i}) / ∂z({j}) = {derivative}: raise the logit of {j} by {step}, and the probability of {i}, {before}, goes {word} by about {step2}; exactly, by {change}.</source>
   <translation>∂p({i}) / ∂z({j}) = {derivative}：把 {j} 的 logit 抬高 {step}，{i} 的概率（{before}）{word}，约 {step2}；精确为 {change}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>&lt;b&gt;Use it for&lt;/b&gt; one answer out of several. &lt;b&gt;Beware:&lt;/b&gt; it always shares out 1, even over scribbles, and only differences of logits count.</source>
   <translation>&lt;b&gt;适用于&lt;/b&gt;多选一的答案。&lt;b&gt;注意：&lt;/b&gt;它总要分配 1，即使面对涂鸦；而且只有 logit 之差才起作用。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>&lt;b&gt;Without the shift:&lt;/b&gt; {what} in {precision}. With it the same probabilities as ever.</source>
   <translation>&lt;b&gt;不平移：&lt;/b&gt;在 {precision} 中 {what}。平移后概率一如往常。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Added to every logit</source>
   <translation>加到每个 logit 上</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Added to every logit. As softmax subtracts the largest, it changes nothing; watch “p without shift”.</source>
   <translation>加到每个 logit 上。softmax 会减去最大值，所以毫无影响；请看“未平移的 p”。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Draw a digit, or press 0 … 9 for a sample: its logits come here.  </source>
   <translation>写一个数字，或按 0 … 9 取一个样例：它的 logit 会显示在这里。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Each row and column of the Jacobian sums to 0: what one digit gains, the others lose.</source>
   <translation>雅可比矩阵每行每列之和为 0：一个数字得到的，正是其他数字失去的。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Every logit is divided by T: above 1 evens out, below 1 decides.</source>
   <translation>每个 logit 除以 T：大于 1 趋于均匀，小于 1 趋于果断。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Follow the drawing</source>
   <translation>跟随手写数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Hollow: p at T = 1.</source>
   <translation>空心：T = 1 时的 p。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Let the sliders stand where the network puts them for your drawing.</source>
   <translation>让滑块停在网络对你所写数字给出的位置。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Logit of {k}</source>
   <translation>{k} 的 logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Logits z</source>
   <translation>logit z</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Numerical stability</source>
   <translation>数值稳定性</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Precision of the steps</source>
   <translation>各步的数值精度</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Put the sliders where the network puts them for this drawing, once.</source>
   <translation>把滑块一次性设到网络为这个手写数字给出的位置。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Softmax</source>
   <translation>Softmax</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Subtracting m = max z changes no quotient and keeps every exponent at 0 or below. Without it {precision} ends at e^{largest_exponent}: add c until “p without shift” breaks.</source>
   <translation>减去 m = max z 不改变任何比值，并使每个指数都不超过 0。不减时，{precision} 到 e^{largest_exponent} 为止：增大 c，直到“未平移的 p”出错。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Take the drawing's logits</source>
   <translation>取手写数字的 logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Ten logits become ten probabilities: a power of e each, over the sum of all.</source>
   <translation>十个 logit 变成十个概率：各取 e 的幂，再除以总和。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>The logit of {digit}: what the last layer gives for it. A difference of 1 is a factor of e^(1/T).</source>
   <translation>{digit} 的 logit：最后一层给它的输出。相差 1 就是 e^(1/T) 倍。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>e^z = ∞, and ∞ / ∞ = nan</source>
   <translation>e^z = ∞，而 ∞ / ∞ = nan</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>every e^z = 0, and 0 / 0 = nan</source>
   <translation>每个 e^z = 0，而 0 / 0 = nan</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>float32 holds e^z up to z = 88, float64 up to z = 709.</source>
   <translation>float32 能表示到 z = 88 的 e^z，float64 到 z = 709。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>p of each digit, the largest in colour; hollow: what it was at T = 1. Point at a bar.</source>
   <translation>每个数字的 p，最大的着色；空心：T = 1 时的值。指向一个条形。</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>probability p</source>
   <translation>概率 p</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Σ p = {p}   H = {spread} nat   perplexity {perplexity}</source>
   <translation>Σ p = {p}   H = {spread} nat   困惑度 {perplexity}</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/step_table.py" />
   <source>&lt;p&gt;The first three rows are the bare formula, the other three subtract m, the largest of z + c, first. In exact arithmetic both end at the same p; in floating point only the second always does.&lt;/p&gt;</source>
   <translation>&lt;p&gt;前三行直接套用公式，后三行先减去 m，即 z + c 的最大值。精确计算时，两者得到相同的 p；浮点运算中，只有后者总能做到。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/step_table.py" />
   <source>Softmax, step by step</source>
   <translation>逐步计算 softmax</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/step_table.py" />
   <source>p with shift</source>
   <translation>平移后的 p</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/step_table.py" />
   <source>p without shift</source>
   <translation>未平移的 p</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/column.py" />
   <source>Column</source>
   <translation>栏</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/column.py" />
   <location filename="../../app/pages/train/run_list.py" />
   <source>Runs</source>
   <translation>训练记录</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/column.py" />
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/page.py" />
   <source>Let a network learn to read digits, and watch every part of it change.</source>
   <translation>让网络学会识别数字，并观察它每一部分的变化。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/page.py" />
   <source>Reading the digits …</source>
   <translation>正在读取数字 …</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Train</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/page.py" />
   <source>{name} is off the list; Ctrl+Z brings it back.</source>
   <translation>{name} 已从列表中移除；Ctrl+Z 可恢复。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/page.py" />
   <source>{name} is on the list again.</source>
   <translation>{name} 已回到列表中。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/replay.py" />
   <source>Play the training again</source>
   <translation>重放训练过程</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/replay.py" />
   <source>See the training again: its weights, and its answer to your drawing, as they came about.</source>
   <translation>重看训练过程：权重以及对你所写数字的回答是怎样一步步形成的。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Begin a new run from this network, with the settings as they are.</source>
   <translation>用当前设置，从此网络开始新的训练。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>Continue training</source>
   <translation>继续训练</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Let this network, as the timeline shows it, read the drawing on every page.</source>
   <translation>让此网络（取时间轴所示时刻）在每个页面识别手写数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Runs that you start are listed here, to be compared.</source>
   <translation>你启动的训练会列在这里，供比较。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Take this run off the list.</source>
   <translation>把这次训练移出列表。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Test %</source>
   <translation>测试 %</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Tick it (Space) to see its curves; double-click it (F2) to give it another name.</source>
   <translation>勾选（空格键）可看其曲线；双击（F2）可改名。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Valid. %</source>
   <translation>验证 %</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Write this network, as the timeline shows it, with its card to a file.</source>
   <translation>把此网络（取时间轴所示时刻）连同信息卡写入文件。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>averaging</source>
   <translation>权重平均</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>batch {n}</source>
   <translation>批大小 {n}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>continued from {name}, step {step:,}</source>
   <translation>接续自 {name}，第 {step:,} 步</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>data augmentation {augmentation}</source>
   <translation>数据增强 {augmentation}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>dropout</source>
   <translation>dropout</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>label smoothing</source>
   <translation>标签平滑</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>seed {seed}</source>
   <translation>种子 {seed}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>weight decay</source>
   <translation>权重衰减</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/book.py" />
   <source>Run {n_runs}</source>
   <translation>训练 {n_runs}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/interrupted.py" />
   <source>Forget this network? Its file is deleted, and nothing brings it back.</source>
   <translation>要丢弃这个网络吗？其文件将被删除，无法恢复。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/interrupted.py" />
   <source>Interrupted run</source>
   <translation>中断的训练</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/interrupted.py" />
   <location filename="../../app/window/sessions/sessions.py" />
   <source>Keep it</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/keeping.py" />
   <source>Save the network as it is now, in another place.</source>
   <translation>把网络现在的状态保存到别处。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/keeping.py" />
   <source>Save the network …</source>
   <translation>保存网络 …</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/keeping.py" />
   <source>The training is not kept. {problem} It goes on, and that is tried again and again; make room, or save its network.</source>
   <translation>训练没有保存。{problem} 训练仍在继续，并会反复重试；请腾出空间，或保存其网络。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/keeping.py" />
   <source>Trouble with keeping the training</source>
   <translation>保存训练时的问题</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/keeping.py" />
   <source>{names} would be lost. {reason}</source>
   <translation>{names} 将会丢失。{reason}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>A run</source>
   <translation>一次训练</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>An interrupted training</source>
   <translation>中断的训练</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>was interrupted at step {step:,} of {steps:,}</source>
   <translation>在第 {step:,}/{steps:,} 步中断</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>was not saved</source>
   <translation>未保存</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>“{name}” {what}; its network was kept.</source>
   <translation>“{name}”{what}；其网络已保留。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/reading.py" />
   <source>The network that reads stays as it is; choose another on the Draw page, at “Network that reads”.</source>
   <translation>用于识别的网络保持不变；可在“手写”页的“用于识别的网络”处另选一个。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/reading.py" />
   <source>{name} reads the drawing now, as it was at step {step:,}.</source>
   <translation>现在由 {name} 识别手写数字，取其第 {step:,} 步时的状态。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/run.py" />
   <source>training accuracy</source>
   <translation>训练准确率</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/run.py" />
   <source>training loss</source>
   <translation>训练损失</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/run.py" />
   <source>validation accuracy</source>
   <translation>验证准确率</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/run.py" />
   <source>validation loss</source>
   <translation>验证损失</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/saving.py" />
   <source>Networks (*.npz);;ONNX (*.onnx)</source>
   <translation>网络 (*.npz);;ONNX (*.onnx)</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/saving.py" />
   <source>Save the network</source>
   <translation>保存网络</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>A file…</source>
   <translation>文件…</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>A folder of digits</source>
   <translation>数字文件夹</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>A folder…</source>
   <translation>文件夹…</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>Digits to learn from</source>
   <translation>用来学习的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>MNIST and my digits</source>
   <translation>MNIST 和我的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>MNIST is in the box; any labelled file will do. Beside MNIST, your drawings are repeated until they make up about a tenth, so that they have weight; those of the validation set are not among them.</source>
   <translation>自带 MNIST；任何带标签的文件也可以。与 MNIST 一起使用时，你的样本会重复到约占十分之一，以便有分量；验证集中的样本不在其内。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>MNIST, 60,000 digits</source>
   <translation>MNIST，60,000 个数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/fields.py" />
   <source>{name} must be a number, not '{text}'.</source>
   <translation>“{name}”必须是一个数，而不是“{text}”。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/fields.py" />
   <source>{name} must be a whole number, not '{text}'.</source>
   <translation>“{name}”必须是整数，而不是“{text}”。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/fields.py" />
   <source>{name} must be at least {least}, not {text}.</source>
   <translation>“{name}”至少为 {least}，不能是 {text}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/fields.py" />
   <source>{name} must be from {least} to {most}, not {text}.</source>
   <translation>“{name}”必须在 {least} 到 {most} 之间，不能是 {text}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Activation {index}</source>
   <translation>激活函数 {index}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Batch size</source>
   <translation>批大小</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Bends, slants and thickens each digit anew in each epoch: 0 is off, 1 usual.</source>
   <translation>每轮都重新弯曲、倾斜、加粗每个数字：0 为关闭，1 为常用值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Chosen at random; of MNIST and your drawings together, at most so many of each. Empty takes all.</source>
   <translation>随机选取；MNIST 与你的样本一起使用时，两者各最多取这么多。留空则全取。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Constant</source>
   <translation>恒定</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Cosine decay</source>
   <translation>余弦衰减</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Cosine decay: the learning rate falls along half a cosine to 0, so that the end is calm.</source>
   <translation>余弦衰减：学习率沿半个余弦降到 0，使结尾平稳。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Data augmentation</source>
   <translation>数据增强</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Epochs</source>
   <translation>轮数</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Glorot</source>
   <translation>Glorot</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Hidden layers</source>
   <translation>隐藏层</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How a gradient becomes a step. Muon makes more of each gradient and takes longer over it, above all in wide layers.</source>
   <translation>如何由梯度得到一步。Muon 从每个梯度中得到更多，但每步用时更长，层越宽越明显。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How far each step goes. Adam and Muon want about 0.001 to 0.01, SGD about 0.1 to 1.</source>
   <translation>每步走多远。Adam 和 Muon 约用 0.001 到 0.01，SGD 约用 0.1 到 1。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How many</source>
   <translation>数量</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How many digits each step looks at.</source>
   <translation>每步看多少个数字。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How many hidden layers.</source>
   <translation>有多少个隐藏层。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How often the network sees all the digits: once an epoch.</source>
   <translation>网络把全部数字看多少遍：每轮一遍。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How slowly the running mean of the weights forgets: 0 is off, 0.999 is usual.</source>
   <translation>权重的滑动平均遗忘得多慢：0 为关闭，0.999 为常用值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How the first weights are drawn; He is made for ReLU and its kin.</source>
   <translation>初始权重如何抽取；He 适合 ReLU 及其同类。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Learning-rate schedule</source>
   <translation>学习率调度</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Neurons {n}</source>
   <translation>神经元数 {n}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Optimisation</source>
   <translation>优化</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Own settings</source>
   <translation>自定义设置</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Primer, 0.01</source>
   <translation>教材，0.01</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Regularisation</source>
   <translation>正则化</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Settings that work, to begin with.</source>
   <translation>可行的设置，供开始使用。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Share of each weight taken off at each step, times the learning rate.</source>
   <translation>每步从每个权重中扣除的比例，再乘以学习率。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Share of hidden neurons silenced at random in each step, 0 to 0.95.</source>
   <translation>每步随机关闭的隐藏神经元的比例，0 到 0.95。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Share of the certainty that is spread over all ten digits.</source>
   <translation>从正确答案的确定性中分给全部十个数字的比例。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>The function that each neuron of this layer applies to its sum.</source>
   <translation>本层每个神经元作用于加权和的函数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>The same seed and settings give the same network on the same computer, bit for bit.</source>
   <translation>在同一机器上，相同的种子和设置得到逐位相同的网络。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>The share of the digits that is kept apart, never learned from, to judge by.</source>
   <translation>留出的数字所占的比例：从不用于学习，只用于评判。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Validation set, %</source>
   <translation>验证集（%）</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Weight averaging</source>
   <translation>权重平均</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Weight initialisation</source>
   <translation>权重初始化</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>Cross-entropy: the mean of −ln of the probability given to the true digit.</source>
   <translation>交叉熵：赋予真实数字的概率的 −ln 的平均值。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>Loss, nats</source>
   <translation>损失（nat）</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>The share of digits that are correct. Each step of the axis makes the errors fewer by the same factor.</source>
   <translation>正确数字的比例。坐标轴每一格使错误减少相同的倍数。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <location filename="../../app/pages/train/stage/drawing.py" />
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>epochs</source>
   <translation>轮数</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>guessing: {value}</source>
   <translation>随机猜测：{value}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>untrained, it guesses: {value}</source>
   <translation>未训练时只是猜测：{value}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <location filename="../../resources/networks" />
   <source>validation</source>
   <translation>验证</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>validation ━━    training ╌╌</source>
   <translation>验证 ━━    训练 ╌╌</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>{name}, epoch {epochs}:  {known}</source>
   <translation>{name}，第 {epochs} 轮：{known}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>The answer to your drawing as the network learned: dark is 0 %, bright is 100 %.</source>
   <translation>网络学习过程中对你所写数字的回答：暗为 0 %，亮为 100 %。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>Your drawing</source>
   <translation>你写的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>Your drawing while the network learns</source>
   <translation>网络学习过程中你写的数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>at {at}: {answer}</source>
   <translation>第 {at} 轮：{answer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>draw a digit first</source>
   <translation>请先写一个数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>now {answer}</source>
   <translation>现在：{answer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <location filename="../../app/window/sheets.py" />
   <source>rejected, nearest {label}</source>
   <translation>拒识，最接近 {label}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>Dead</source>
   <translation>死亡神经元</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>From the first step on: a line for each layer.</source>
   <translation>从第一步起：每层一条线。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>How the learning reaches the layers</source>
   <translation>学习如何到达各层</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>Length of each layer's gradient, calmed: where it is tiny, the layer hardly learns.</source>
   <translation>各层梯度的长度（经平滑）：极小之处，该层几乎学不动。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>Share of each hidden layer's neurons that not one of 256 digits can move.</source>
   <translation>各隐藏层中，256 个数字都无法激活的神经元的比例。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>Shown for each layer</source>
   <translation>各层显示的量</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>epoch {epochs}: {values}</source>
   <translation>第 {epochs} 轮：{values}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>A picture for each neuron of the first layer: blue ink excites it, vermilion ink calms it.</source>
   <translation>第一层每个神经元一幅图：蓝色墨迹使它兴奋，朱红色墨迹使它抑制。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>First layer</source>
   <translation>第一层</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>How the weights of each layer are spread; each line is scaled to its highest point.</source>
   <translation>各层权重的分布；每条线按其最高点缩放。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>Spread of the weights</source>
   <translation>权重分布</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>Weights of the first layer</source>
   <translation>第一层的权重</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>weight {x}: </source>
   <translation>权重 {x}：</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>{shown} of {n} neurons</source>
   <translation>
    <numerusform>{n} 个神经元中的 {shown} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/train/starting.py" />
   <source>Its file does not say how it was trained; let it read, or forget it.</source>
   <translation>它的文件没有说明如何训练；可让它识别，或丢弃它。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Do one step: one batch, one gradient, one small change of all weights.</source>
   <translation>走一步：一个批，一个梯度，所有权重的一次小改动。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Drag it: everything here shows the network as it was then. It reads the drawing if the box says so.</source>
   <translation>拖动它：这里的一切都显示当时的网络。勾选该框后，手写数字也由它识别。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>End this run; what it has learned stays in the list.</source>
   <translation>结束这次训练；学到的保留在列表中。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Let the network that is shown here read the drawing on every page: while it learns as it is right now, and on the timeline as it was then.</source>
   <translation>让这里显示的网络在每一页上识别手写数字：学习时用现在的网络，在时间轴上用当时的网络。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Progress of the training</source>
   <translation>训练进度</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Timeline</source>
   <translation>时间轴</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Timeline of kept networks</source>
   <translation>所保留网络的时间轴</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Train with these settings, or pause and go on.</source>
   <translation>用这些设置训练，或暂停、继续。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>epoch 100.00 · step 100,000</source>
   <translation>第 100.00 轮 · 第 100,000 步</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>epoch {epochs} · step {step:,}</source>
   <translation>第 {epochs} 轮 · 第 {step:,} 步</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>reads the drawing</source>
   <translation>识别手写数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source> ({validation} of the validation set)</source>
   <translation>（验证集 {validation}）</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source> reads {test} of MNIST’s test digits</source>
   <translation> 正确识别 {test} 的 MNIST 测试数字</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>Drag the timeline to look back.</source>
   <translation>拖动时间轴可回看。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>第 {epoch}/{epochs} 轮</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>Ready: {sizes}, {n:,} weights and biases, all still random. Press Start.</source>
   <translation>就绪：{sizes}，{n:,} 个权重和偏置，都还是随机值。按“开始”。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>Stopped before the first step.</source>
   <translation>第一步之前已停止。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>step {step:,} of {steps:,}</source>
   <translation>第 {step:,}/{steps:,} 步</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>{accuracy} correct</source>
   <translation>{accuracy} 正确</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>{duration} left</source>
   <translation>还需 {duration}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/train/words.py" />
   <source>{n:,} digits a second</source>
   <translation>
    <numerusform>每秒 {n:,} 个数字</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>{name} was stopped at step {step:,}. Drag the timeline to see how it came there.</source>
   <translation>{name} 在第 {step:,} 步停止。拖动时间轴看它是怎么走到这里的。</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>{name}{reads}{apart} after {duration}. {advice}</source>
   <translation>{name}{reads}{apart}，用时 {duration}。{advice}</translation>
  </message>
  <message>
   <location filename="../../app/plots/plot.py" />
   <source>Plot</source>
   <translation>图</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>; </source>
   <translation>；</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>Nothing is shown yet</source>
   <translation>尚无内容</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>a bar of {heights} at {x}</source>
   <translation>{x} 处高 {heights} 的条形</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>a line at {position}</source>
   <translation>{position} 处的线</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>a line from {y} at {x} to {y2} at {x2}, between {y3} and {y4}</source>
   <translation>从 {x} 处的 {y} 到 {x2} 处的 {y2} 的线，介于 {y3} 和 {y4} 之间</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>a point at {x}, {y}</source>
   <translation>位于 ({x}, {y}) 的点</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>a point to drag at {x}, {y}</source>
   <translation>位于 ({x}, {y}) 的可拖动点</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>{axis} from {low} to {high}</source>
   <translation>{axis}：{low} 到 {high}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/plots/sentences.py" />
   <source>{n} bars, highest {high} at {at_high}, lowest {low} at {at_low}</source>
   <translation>
    <numerusform>{n} 个条形，最高 {high} 在 {at_high} 处，最低 {low} 在 {at_low} 处</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/plots/sentences.py" />
   <source>{n} points</source>
   <translation>
    <numerusform>{n} 个点</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>{rows} × {columns} cells, the largest in row {row}, column {column}</source>
   <translation>{rows} × {columns} 格，最大者在第 {row} 行第 {column} 列</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>{words}.</source>
   <translation>{words}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/archive.py" />
   <source>it is damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <location filename="../../app/sources/archive.py" />
   <source>{path} cannot be unpacked ({reason}); unpack it yourself and give the folder.</source>
   <translation>无法解压 {path}（{reason}）；请自行解压并指定文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/sources/archive.py" />
   <source>{path} holds more than {most_files:,} files; unpack it and give a folder of it.</source>
   <translation>{path} 含有超过 {most_files:,} 个文件；请解压并指定其中的一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/sources/archive.py" />
   <source>{path} is cut off or damaged; fetch it again.</source>
   <translation>{path} 不完整或已损坏；请重新获取。</translation>
  </message>
  <message>
   <location filename="../../app/sources/archive.py" />
   <source>{path} is locked by a password; unpack it yourself and give the folder.</source>
   <translation>{path} 有密码保护；请自行解压并指定文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/sources/better_reading.py" />
   <source>it seems to be trained on digits that are turned or mirrored, as EMNIST's lie on their side, for of those it reads {share:.0f} %; train it on upright ones, such as x.transpose(0, 2, 1) of EMNIST's</source>
   <translation>它似乎是用旋转或镜像的数字训练的（EMNIST 的数字是转了九十度的），因为这样的数字它能认出 {share:.0f} %；请用正立的数字训练，例如 EMNIST 用 x.transpose(0, 2, 1)</translation>
  </message>
  <message>
   <location filename="../../app/sources/better_reading.py" />
   <source>its ten outputs stand for the digits in another order, as where they are sorted by their names in words: what shows a {digit} it mostly calls {found}; put the columns of its last weights and biases in order with [{order}]</source>
   <translation>它的十个输出按另一种顺序对应数字，例如按 zero、one 等单词排序：显示 {digit} 的图它大多读作 {found}；请用 [{order}] 重排最后一层权重和偏置的列</translation>
  </message>
  <message>
   <location filename="../../app/sources/better_reading.py" />
   <source>of {sample} digits of MNIST's training set it reads {accuracy_so_far:.0f} % so, but {accuracy:.0f} % with {other}</source>
   <translation>对 MNIST 训练集的 {sample} 个数字，这样识别正确 {accuracy_so_far:.0f} %，而用 {other} 则为 {accuracy:.0f} %</translation>
  </message>
  <message>
   <location filename="../../app/sources/better_reading.py" />
   <source>of {sample} digits of MNIST's training set it reads {share:.0f} %, and not many more by anything else that was tried; its layers may stand in another order, or it was made for other pictures</source>
   <translation>在 MNIST 训练集的 {sample} 个数字中，它识别正确 {share:.0f} %，试过的其他设定也没有明显更好；它的各层顺序可能不同，或者它是为其他图片训练的</translation>
  </message>
  <message>
   <location filename="../../app/sources/better_reading.py" />
   <source>pixels of the scale {input_scale}</source>
   <translation>像素尺度 {input_scale}</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>The box holds mnist:train and mnist:test, not {name}.</source>
   <translation>自带数据是 mnist:train 和 mnist:test，没有 {name}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>a CSV, a folder with IDX files or with pictures or a .tar or .zip of it, mnist.npz, .npy, strokes (.ndjson), a picture, or mnist:train or mnist:test for the digits in the box</source>
   <translation>CSV、含 IDX 文件或图片的文件夹（或其 .tar、.zip）、mnist.npz、.npy、笔画（.ndjson）、图片，或表示自带数字的 mnist:train、mnist:test</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>its digits to test with have no labels, so those to train with were taken</source>
   <translation>其测试数字没有标签，因此采用了训练数字</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>its file {file} was read</source>
   <translation>读取了其中的文件 {file}</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>its {n} files were read, each as the digit in its name</source>
   <translation>读取了其中的 {n} 个文件，每个文件按其名称中的数字标注</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <location filename="../../app/sources/networks.py" />
   <source>{folder} cannot be read: {why}.</source>
   <translation>无法读取 {folder}：{why}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>{path} is a pipe or a device; open a file, or a folder of digits.</source>
   <translation>{path} 是管道或设备；请打开一个文件，或含数字的文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/sources/data_folder.py" />
   <source>{folder} holds several files of digits ({names}); give the one that is meant.</source>
   <translation>{folder} 中有多个数字文件（{names}）；请指定所要的一个。</translation>
  </message>
  <message>
   <location filename="../../app/sources/kinds.py" />
   <source>All that can be opened (*);;Pictures ({pictures})</source>
   <translation>所有可打开的文件 (*);;图片 ({pictures})</translation>
  </message>
  <message>
   <location filename="../../app/sources/kinds.py" />
   <source>Data ({data} {pictures});;All files (*)</source>
   <translation>数据 ({data} {pictures});;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../app/sources/kinds.py" />
   <source>Networks (*.npz *.onnx *.safetensors *.json);;All files (*)</source>
   <translation>网络 (*.npz *.onnx *.safetensors *.json);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../app/sources/lesson_writer.py" />
   <source>The lesson cannot be written to {path} ({why}).</source>
   <translation>无法把课程写入 {path}（{why}）。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lesson_writer.py" />
   <source>The lesson is not saved: {reason}</source>
   <translation>课程未保存：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a choice is longer than {longest_line} letters.</source>
   <translation>某个选项超过 {longest_line} 个字符。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a lesson</source>
   <translation>课程</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a list</source>
   <translation>一个列表</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a number from 0 to {largest:,}</source>
   <translation>0 到 {largest:,} 的数</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a number from −{largest:,} to {largest:,}</source>
   <translation>−{largest:,} 到 {largest:,} 的数</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a number in it has thousands of digits; it has to be {range}.</source>
   <translation>其中一个数有上千位；它必须是 {range}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a question</source>
   <translation>问题</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a stroke has to be a list of points [x, y], {most_points:,} at most.</source>
   <translation>笔画必须是点 [x, y] 的列表，最多 {most_points:,} 个。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a table</source>
   <translation>一个表</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>in question {number}, {error}</source>
   <translation>第 {number} 题：{error}</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <location filename="../../app/sources/session_file.py" />
   <source>it cannot be read ({why}).</source>
   <translation>无法读取（{why}）。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>it is larger than the {largest_file} KB that a lesson may have.</source>
   <translation>超过课程允许的 {largest_file} KB。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>it is not TOML: an entry at its end is not finished.</source>
   <translation>不是 TOML：最后一个条目没有写完。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>it is not TOML: look at line {line}, column {column}.</source>
   <translation>不是 TOML：请看第 {line} 行第 {column} 列。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <location filename="../../app/sources/session_file.py" />
   <source>it is not text in UTF-8.</source>
   <translation>不是 UTF-8 文本。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>it joins far too many names by dots.</source>
   <translation>用点连接的名称太多。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>its brackets are nested far too deeply.</source>
   <translation>括号嵌套得太深。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>the name of a setting is longer than {longest_line} letters.</source>
   <translation>某项设置的名称超过 {longest_line} 个字符。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>the page “{page}” is unknown; choose one of {pages}.</source>
   <translation>页面“{page}”未知；请从 {pages} 中选择。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>the setting “{name}” has to be {kinds}, not {value}.</source>
   <translation>设置“{name}”必须是{kinds}，不能是 {value}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <location filename="../../app/sources/session_file.py" />
   <source>there is no such file.</source>
   <translation>没有这个文件。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>true, false, a number or a short text</source>
   <translation> true、false、数或短文本</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>x and y of a stroke have to be numbers from −{farthest:,} to {farthest:,}.</source>
   <translation>笔画的 x 和 y 必须是 −{farthest:,} 到 {farthest:,} 之间的数。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>{name} is neither a session nor a lesson: {error}</source>
   <translation>{name} 既不是会话也不是课程：{error}</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>{name} is no lesson: {error}</source>
   <translation>{name} 不是课程：{error}</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“answer” has to be the number of a choice, 1 to {choices}.</source>
   <translation>“answer”必须是选项的编号，1 到 {choices}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“choices” have to be texts in brackets, 2 to {most_choices}.</source>
   <translation>“choices”必须是方括号中的文本，2 到 {most_choices} 个。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“settings” have to be names and values, {most_settings} at most.</source>
   <translation>“settings”必须是名称和值，最多 {most_settings} 个。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“strokes” have to be lists of points [x, y], {most_strokes} at most.</source>
   <translation>“strokes”必须是点 [x, y] 的列表，最多 {most_strokes} 个。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” has to be a text in quotation marks, not {value}.</source>
   <translation>“{name}”必须是引号中的文本，不能是 {value}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” has to be {range}, not {value}.</source>
   <translation>“{name}”必须是 {range}，不能是 {value}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” have to be written as [[{name}]], {most} at most.</source>
   <translation>“{name}”必须写成 [[{name}]]，最多 {most} 个。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” is longer than {longest:,} letters.</source>
   <translation>“{name}”超过 {longest:,} 个字符。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” is missing: a text in quotation marks.</source>
   <translation>缺少“{name}”：应为引号中的文本。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” is missing: {range}.</source>
   <translation>缺少“{name}”：应为 {range}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{unknown}” is no entry of {what}; there are {known}.</source>
   <translation>“{unknown}”不是{what}的条目；可用的有 {known}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>The network in the box says all of itself; leave out its activation and input scale.</source>
   <translation>自带网络已包含自身的全部说明；请去掉激活函数和像素尺度。</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>changed</source>
   <translation>已更改</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{folder} holds no network that can be read: {file} {why}.</source>
   <translation>{folder} 中没有可读的网络：{file} {why}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{folder} holds several networks ({names}); give the one that is meant.</source>
   <translation>{folder} 中有多个网络（{names}）；请指定要用的那一个。</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{name} of other writers</source>
   <translation>{name}（其他书写者）</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{path} holds a network with the output {output}; to read a drawing it needs a softmax over the ten digits. 'digitscope evaluate' reads it as it is.</source>
   <translation>{path} 中网络的输出为 {output}；识别手写数字需要对十个数字的 softmax。“digitscope evaluate”可按原样识别。</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{path} holds a network {sizes}; to read digits it needs 784 inputs and ten outputs, so choose another.</source>
   <translation>{path} 中的网络为 {sizes}；识别数字需要 784 个输入和十个输出，请另选一个。</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{path} holds weights so large that its answers are no numbers; train it again.</source>
   <translation>{path} 的权重过大，算出的答案不是数；请重新训练。</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits are dark on light paper, and were inverted: ink counts as 1</source>
   <translation>其中的数字为浅底深字，已反相：墨迹计为 1</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits are mirrored, and were turned round</source>
   <translation>其中的数字是镜像的，已翻转</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits are turned to the left, and were turned back</source>
   <translation>其中的数字向左旋转，已转回</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits are turned to the right, and were turned back</source>
   <translation>其中的数字向右旋转，已转回</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits are upside down, and were turned</source>
   <translation>其中的数字上下颠倒，已翻转</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits lie on their side, as EMNIST's do, and were turned</source>
   <translation>其中的数字像 EMNIST 那样横放，已旋转</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits stand on their head, and were turned</source>
   <translation>其中的数字倒立，已旋转</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/orientation.py" />
   <source>{n:,} of its digits are dark on light paper, and were inverted</source>
   <translation>
    <numerusform>其中 {n:,} 个数字是浅底深字，已反相</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>My digits holds no drawings yet; write some on the page My digits.</source>
   <translation>“我的数字”中还没有样本；请在“我的数字”页写几个。</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>No drawing could be read</source>
   <translation>所有样本都无法读取</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>Not saved: another window is writing {path}. All drawings stay here: save again.</source>
   <translation>未保存：另一个窗口正在写 {path}。所有样本仍在这里：请再次保存。</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>Not saved: {path} cannot be written ({reason}). All drawings stay here while the window is open: save again, or export them.</source>
   <translation>未保存：无法写入 {path}（{reason}）。窗口开着时所有样本都在：请再次保存或导出。</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>{fault} Nothing is saved until the file is mended or moved away: {why}.</source>
   <translation>{fault} 在修复或移走该文件之前不会保存任何内容：{why}。</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>{fault} {kept}; the file was set aside as {name}.</source>
   <translation>{fault} {kept}；原文件已改名为 {name}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/own_digits.py" />
   <source>{n} drawings that could be read are taken over</source>
   <translation>
    <numerusform>已接收 {n} 个可读的样本</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>{path} does not say what was drawn; give each line a 'word', such as "7".</source>
   <translation>{path} 没有说明写的是什么；请给每行加上“word”，如 "7"。</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_networks.py" />
   <source>A name has at most {most} letters; this one has {n}.</source>
   <translation>名称最多 {most} 个字符；这个有 {n} 个。</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_networks.py" />
   <source>A network needs a name to be listed by; write one.</source>
   <translation>网络需要一个在列表中显示的名称；请填写。</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_networks.py" />
   <source>There is a network “{name}” already; choose another name.</source>
   <translation>已有名为“{name}”的网络；请换一个名称。</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_networks.py" />
   <source>{path} cannot be taken away: {why}.</source>
   <translation>无法删除 {path}：{why}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/pictures/digits.py" />
   <source>None of the {n} pictures in {folder} can be read. {fault}</source>
   <translation>
    <numerusform>{folder} 中的 {n} 张图片都无法读取。{fault}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/digits.py" />
   <source>of its {n} pages or frames the first was read</source>
   <translation>它有 {n} 页或帧，只读取了第一页</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/digits.py" />
   <source>{name} shows no ink; give a picture of digits that stand out from their paper.</source>
   <translation>{name} 中没有墨迹；请提供数字与纸张对比分明的图片。</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/digits.py" />
   <source>{name} shows so much that no digit stands out; cut it to the digit.</source>
   <translation>{name} 中内容太多，看不出哪个是数字；请只保留数字的部分。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/pictures/digits.py" />
   <source>{n} of its pictures are left out ({fault})</source>
   <translation>
    <numerusform>其中 {n} 张图片被略过（{fault}）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>its folders are called as those of Chars74K or NIST, so Sample001 or 30 was read as 0, and so on</source>
   <translation>其文件夹按 Chars74K 或 NIST 命名，故 Sample001 或 30 读作 0，以此类推</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>its folders were read as the digit in their names, {name} as {digit}</source>
   <translation>其文件夹按名称中的数字读取，{name} 读作 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>labels are the first digit that stands alone in each name</source>
   <translation>标签取每个文件名中第一个独立的数字</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>labels are the last digit that stands alone in each name</source>
   <translation>标签取每个文件名中最后一个独立的数字</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>labels were read from {name}</source>
   <translation>标签读自 {name}</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>of its folders {names} was read</source>
   <translation>在其文件夹中读取了 {names}</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>{missing} does not say which digit it shows, so none is labelled</source>
   <translation>{missing} 没有说明是哪个数字，因此都不带标签</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/pictures/folder.py" />
   <source>{n} of its files and folders may not be read, such as {first}</source>
   <translation>
    <numerusform>其中 {n} 个文件或文件夹无权读取，例如 {first}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/pictures/folder.py" />
   <source>{n} of its files are passed over, for each is {what}</source>
   <translation>
    <numerusform>略过其中 {n} 个文件：{what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/pictures/folder.py" />
   <source>{n} of its pictures have no label there and were left out, such as {first}</source>
   <translation>
    <numerusform>其中 {n} 张图片在那里没有标签，已略去，例如 {first}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>The picture</source>
   <translation>这张图片</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>There is no picture to read: it is empty.</source>
   <translation>没有可读的图片：它是空的。</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>{file} cannot be opened as a picture: {reason}; save it as PNG or JPEG.</source>
   <translation>无法将 {file} 作为图片打开：{reason}；请另存为 PNG 或 JPEG。</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>{file} cannot be opened: there is no such file.</source>
   <translation>无法打开 {file}：没有这个文件。</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>{file} is SVG, a list of shapes and no picture; save it as PNG.</source>
   <translation>{file} 是 SVG，即图形列表而不是图像；请另存为 PNG。</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>{file} is cut off: its end is missing; copy or download it once more.</source>
   <translation>{file} 不完整：缺少结尾；请重新复制或下载。</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>{name} is {width} × {height} pixels, which is too large; shrink it, or save it as a JPEG.</source>
   <translation>{name} 为 {width} × {height} 像素，太大；请缩小或另存为 JPEG。</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/writer.py" />
   <source>the picture cannot be encoded, {reason}</source>
   <translation>无法编码图片：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/sources/readability.py" />
   <source>it is read poorly: of {n} digits tried, the network in the box reads {share:.0f} % as they are labelled; these may be other pictures than digits, or labels out of order</source>
   <translation>识别效果很差：在试读的 {n} 个数字中，自带网络只有 {share:.0f} % 的识别结果与标签一致；这些可能是数字以外的图像，或者标签的顺序不同</translation>
  </message>
  <message>
   <location filename="../../app/sources/readability.py" />
   <source>its labels do not fit: most of what is labelled {digit} is read as {found}</source>
   <translation>标签不符：标为 {digit} 的大多被识别为 {found}</translation>
  </message>
  <message>
   <location filename="../../app/sources/readability.py" />
   <source>of {n} of its pictures tried, the network in the box is {share:.0f} % sure on average, where of digits it is mostly above 95 %; these may be other pictures than digits</source>
   <translation>在试读的 {n} 张图像中，自带网络平均只有 {share:.0f} % 的把握，而对数字多半高于 95 %；这些可能是数字以外的图像</translation>
  </message>
  <message>
   <location filename="../../app/sources/readability.py" />
   <source>of {n} of its pictures tried, {share:.0f} % look like no digit to the network in the box; these may be other pictures than digits</source>
   <translation>在试读的 {n} 张图像中，自带网络认为 {share:.0f} % 不像数字；这些可能是数字以外的图像</translation>
  </message>
  <message>
   <location filename="../../app/sources/samples.py" />
   <source>MNIST's test set has digits 0 to {digits}; {index} is none of them.</source>
   <translation>MNIST 测试集的数字编号为 0 到 {digits}；{index} 不在其中。</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>The session cannot be written to {path} ({why}).</source>
   <translation>无法把会话写入 {path}（{why}）。</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>The session would be larger than the {most} MB that one may have, for its network has {n:,} weights and biases; choose a smaller network and save it again.</source>
   <translation>会话将超过允许的 {most} MB，因为其网络有 {n:,} 个权重和偏置；请选择较小的网络后再保存。</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>a later Digitscope wrote it; open it with that one.</source>
   <translation>它由更新版本的 Digitscope 写成；请用那个版本打开。</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>it does not begin as a session of Digitscope does.</source>
   <translation>它的开头不是 Digitscope 会话应有的开头。</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>it is damaged, or cut off; save the session again.</source>
   <translation>它已损坏或被截断；请重新保存会话。</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>it is larger than the {most} MB that a session may have.</source>
   <translation>它超过了会话允许的 {most} MB。</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>the network in it cannot be read; save the session again.</source>
   <translation>其中的网络无法读取；请重新保存会话。</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>{name} is no whole session: {error}</source>
   <translation>{name} 不是完整的会话：{error}</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>“name” and “trial” have to be short texts.</source>
   <translation>“name”和“trial”必须是短文本。</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>“window” has to be names and values.</source>
   <translation>“window”必须由名称和值组成。</translation>
  </message>
  <message>
   <location filename="../../app/state/drawn_page.py" />
   <source>A picture must be (H, W) ink from 0 to 1; this one has the shape {shape}.</source>
   <translation>图片必须是取值 0 到 1 的墨迹 (H, W)；这张的形状为 {shape}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/state/drawn_page.py" />
   <source>Stroke {number} has {n} points, but {size} times; each point needs one.</source>
   <translation>
    <numerusform>第 {number} 笔有 {n} 个点和 {size} 个时刻；每个点需要一个时刻。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/state/drawn_page.py" />
   <source>Stroke {number} is no stroke: it must be (n, 2) finite numbers, not {shape}.</source>
   <translation>第 {number} 笔不是笔画：必须是形状为 (n, 2) 的有限数，而不是 {shape}。</translation>
  </message>
  <message>
   <location filename="../../app/training/hand.py" />
   <source>The memory does not suffice to learn a hand; close other programs.</source>
   <translation>内存不足，无法学习笔迹；请关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../../app/training/hand.py" />
   <source>The teaching</source>
   <translation>教学</translation>
  </message>
  <message>
   <location filename="../../app/training/worker.py" />
   <source>The memory does not suffice for so many digits; take fewer of them.</source>
   <translation>内存不足以容纳这么多数字；请减少数量。</translation>
  </message>
  <message>
   <location filename="../../app/training/worker.py" />
   <source>The training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../app/training/worker.py" />
   <source>This run had done all its steps; let its network read, or continue training from it.</source>
   <translation>这次训练已走完所有步；可让它的网络识别，或由它继续训练。</translation>
  </message>
  <message>
   <location filename="../../app/ui/dialogs.py" />
   <location filename="../../app/window/language_menu.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../app/ui/dialogs.py" />
   <location filename="../../app/window/sessions/sessions.py" />
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <location filename="../../app/ui/dialogs.py" />
   <source>{files} exists already. Replace it?</source>
   <translation>{files} 已存在。要替换吗？</translation>
  </message>
  <message>
   <location filename="../../app/ui/export.py" />
   <source>The lines are on the clipboard: paste them into a Python prompt.</source>
   <translation>代码已复制到剪贴板：粘贴到 Python 提示符下即可。</translation>
  </message>
  <message>
   <location filename="../../app/ui/faults.py" />
   <source>{what} ended with an error that nobody expected ({said}); the log has the details.</source>
   <translation>{what}因意料之外的错误而中止（{said}）；详情见日志。</translation>
  </message>
  <message>
   <location filename="../../app/ui/layout/splitter.py" />
   <source>Drag to give the panels other sizes, or use the arrow keys; double-click for the default.</source>
   <translation>拖动或用方向键改变面板大小；双击恢复默认大小。</translation>
  </message>
  <message>
   <location filename="../../app/ui/pictures/cells.py" />
   <source>Arrow keys go from pixel to pixel.</source>
   <translation>方向键在像素间移动。</translation>
  </message>
  <message>
   <location filename="../../app/ui/pictures/strip.py" />
   <source>Arrow keys go from picture to picture, Return puts one on the canvas.</source>
   <translation>方向键在图片间移动，回车键把一张放到画布上。</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/typed_number.py" />
   <source>{name} must be a number from {low} to {high}.</source>
   <translation>“{name}”必须是 {low} 到 {high} 之间的数。</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/typed_number.py" />
   <source>{name}, a number</source>
   <translation>{name}（数值）</translation>
  </message>
  <message>
   <location filename="../../app/ui/words/link.py" />
   <source>{says} A click opens the glossary.</source>
   <translation>{says}点击可打开术语表。</translation>
  </message>
  <message>
   <location filename="../../app/ui/words/link.py" />
   <source>{word}: look it up</source>
   <translation>{word}：查看词条</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;About Digitscope</source>
   <translation>关于 Digitscope(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Any digit</source>
   <translation>任意数字(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Back</source>
   <translation>后退(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Clear</source>
   <translation>清除(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Copy details</source>
   <translation>复制详情(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Digits in the picture…</source>
   <translation>图片中的数字(&amp;D)…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;End the presentation</source>
   <translation>结束演示(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Eraser</source>
   <translation>橡皮(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Forward</source>
   <translation>前进(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Glossary</source>
   <translation>术语表(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Grid</source>
   <translation>网格(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Keep this drawing as…</source>
   <translation>将手写数字保存为(&amp;K)…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Keyboard</source>
   <translation>键盘(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Larger text</source>
   <translation>放大文字(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Layers and studies</source>
   <translation>各层与分析(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Network</source>
   <translation>网络(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Open…</source>
   <translation>打开(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Paste picture</source>
   <translation>粘贴图片(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Presentation</source>
   <translation>演示(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Probabilities</source>
   <translation>概率(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Recent</source>
   <translation>最近打开(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Redo</source>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Save drawing as picture…</source>
   <translation>将手写数字存为图片(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Smaller text</source>
   <translation>缩小文字(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Take away</source>
   <translation>导出(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Tour</source>
   <translation>导览(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Usual text size</source>
   <translation>标准文字大小(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;While drawing</source>
   <translation>书写过程(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>A &amp;{label}</source>
   <translation>数字 &amp;{label}</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>A digit from MNIST's test set, which no network here was trained on</source>
   <translation>来自 MNIST 测试集的数字，这里的网络都没有用它训练过</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Appearance: {text}</source>
   <translation>外观：{text}</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>C&amp;opy drawing</source>
   <translation>复制手写数字(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Close the program</source>
   <translation>关闭程序</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Controls</source>
   <translation>控件</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Copy the drawing as a picture</source>
   <translation>把手写数字复制为图片</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Copy what is known of the latest fault</source>
   <translation>复制最近一次故障的已知信息</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Do it again</source>
   <translation>重做刚撤销的一步</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw it a&amp;gain</source>
   <translation>重放书写(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw with the left button</source>
   <translation>用左键书写</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw: layers and studies</source>
   <translation>手写：各层与分析</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw: probabilities</source>
   <translation>手写：概率</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw: the network</source>
   <translation>手写：网络</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw: what the network sees</source>
   <translation>手写：网络看到的图像</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw: while drawing</source>
   <translation>手写：书写过程</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Empty the canvas; undo brings the drawing back</source>
   <translation>清空画布；撤销可恢复</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Enlarge all text, up to 200 %</source>
   <translation>放大所有文字，最大到 200 %</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Go to the page you came back from</source>
   <translation>前进到你返回之前的页面</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Go to the page you came from</source>
   <translation>回到你来时的页面</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Go to the page {title}</source>
   <translation>前往“{title}”页</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>High contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Keep the drawing among my digits</source>
   <translation>把手写数字保存到“我的数字”</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>L&amp;essons</source>
   <translation>课程(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Language: {name}</source>
   <translation>语言：{name}</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Let all text be at 100 %</source>
   <translation>让所有文字恢复到 100 %</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Let all text be smaller again</source>
   <translation>把所有文字再缩小</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Let the keyboard be in the page, its controls, …</source>
   <translation>用键盘转到页面、控件等部分</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Let the keyboard be in the part before</source>
   <translation>用键盘回到上一部分</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>List the shortcuts</source>
   <translation>列出快捷键</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Logits instead of percent</source>
   <translation>用 logit 代替百分比</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Look up a word, its formula, and where to see it</source>
   <translation>查一个术语、它的公式，以及在哪里能看到它</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Make a lesson of this page as it stands, with words and questions of yours</source>
   <translation>用当前页面的状态，加上你自己的文字与问题，制作一课</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Next part of the window</source>
   <translation>窗口的下一部分</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Numbers and explanation</source>
   <translation>数值与说明</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Open &amp;lesson…</source>
   <translation>打开课程(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Open &amp;network…</source>
   <translation>打开网络(&amp;N)…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Open a lesson from a .digitscope or .toml file</source>
   <translation>从 .digitscope 或 .toml 文件打开一课</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Open a network from an .npz, .onnx or .safetensors file</source>
   <translation>从 .npz、.onnx 或 .safetensors 文件打开网络</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Open a picture, a session, a lesson, a network or data</source>
   <translation>打开图片、会话、课程、网络或数据</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Part before</source>
   <translation>上一部分</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Paste a picture of a digit, or a file that was copied</source>
   <translation>粘贴数字图片，或复制的文件</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Pe&amp;n</source>
   <translation>笔(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Re&amp;port of this page…</source>
   <translation>本页报告(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Remove the strokes it touches</source>
   <translation>擦除碰到的笔画</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Sa&amp;mple digit</source>
   <translation>样例数字(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Save &amp;as lesson…</source>
   <translation>另存为课程(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Save drawing, network, page and all settings as one file</source>
   <translation>把手写数字、网络、页面和所有设置保存为一个文件</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Save sess&amp;ion…</source>
   <translation>保存会话(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Save the drawing as a PNG</source>
   <translation>把手写数字存为 PNG</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Save the page, what it shows and the network as a PDF</source>
   <translation>把本页、所示内容和网络存为 PDF</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>See it drawn again at the hand's own speed</source>
   <translation>按实际书写的速度重放</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>See what was found in the opened picture, and choose</source>
   <translation>查看在打开的图片中找到了什么，并选择</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show &amp;all panels</source>
   <translation>显示全部面板(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show &amp;logits</source>
   <translation>显示 logit(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show &amp;z instead of a</source>
   <translation>显示 z 而非 a(&amp;Z)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show all of it again</source>
   <translation>重新显示全部</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show chosen panels alone, in large type; Escape ends it</source>
   <translation>只用大字显示选定的面板；按 Esc 键结束</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show every panel of the Draw page, each in its usual size</source>
   <translation>以默认大小显示“手写”页的全部面板</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show this in a presentation</source>
   <translation>在演示中显示它</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show this panel of the Draw page</source>
   <translation>显示“手写”页的这个面板</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show, over the ink, the 28 × 28 squares that the pixels hold</source>
   <translation>在墨迹上显示像素所占的 28 × 28 方格</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Take the last step on this page back</source>
   <translation>撤回本页的上一步</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Ten steps that show what is where</source>
   <translation>十个小任务，带你认识各个部分</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>What the network &amp;sees</source>
   <translation>网络看到的图像(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>What this is, and whose data it carries</source>
   <translation>这是什么，包含谁的数据</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>z is before the activation</source>
   <translation>z 是激活之前的值</translation>
  </message>
  <message>
   <location filename="../../app/window/closing.py" />
   <location filename="../../app/window/lessons/editor.py" />
   <source>Close without saving</source>
   <translation>不保存并关闭</translation>
  </message>
  <message>
   <location filename="../../app/window/closing.py" />
   <source>Closing the window</source>
   <translation>关闭窗口</translation>
  </message>
  <message>
   <location filename="../../app/window/closing.py" />
   <source>Save elsewhere …</source>
   <translation>另存到别处 …</translation>
  </message>
  <message>
   <location filename="../../app/window/closing.py" />
   <source>Stay</source>
   <translation>留下</translation>
  </message>
  <message>
   <location filename="../../app/window/closing.py" />
   <source>{problem} The drawing will be gone, too.</source>
   <translation>{problem} 手写数字也会丢失。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/drawing_keeper.py" />
   <source>Only strokes can be kept, and here is a picture; draw the digit by hand.</source>
   <translation>只能保存笔画，而这里是图片；请手写这个数字。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Digits in the picture</source>
   <translation>图片中的数字</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Digits that were found</source>
   <translation>找到的数字</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Forget the frame and look everywhere.</source>
   <translation>取消选框，在整张图中查找。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>If it is not what you mean, drag a frame round the digit.</source>
   <translation>如果不是你要的，请在数字周围拖出一个框。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Lay the chosen digit on the canvas.</source>
   <translation>把所选数字放到画布上。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>No ink was found here; drag a frame round the digit, or take a picture with more contrast.</source>
   <translation>这里没有找到墨迹；请在数字周围拖出一个框，或换一张对比度更高的图片。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Press on a digit to choose it, or drag a frame round one.</source>
   <translation>点击一个数字来选择，或在其周围拖出一个框。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Search the whole picture</source>
   <translation>搜索整张图片</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>So much is as clear as a digit here that none stands out; drag a frame round the digit.</source>
   <translation>这里与数字同样清楚的内容太多，看不出哪个是数字；请在数字周围拖出一个框。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>The picture may be read in more than one way: choose.</source>
   <translation>这张图片有不止一种读法：请选择。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>or else: {words}</source>
   <translation>或者：{words}</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>rejected</source>
   <translation>拒识</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>{n} digits were found.</source>
   <translation>
    <numerusform>找到 {n} 个数字。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>{n} shapes were found that the network rejects.</source>
   <translation>
    <numerusform>找到 {n} 个网络拒识的图形。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/label_popup.py" />
   <source>Keep as {text}</source>
   <translation>保存为 {text}</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/label_popup.py" />
   <source>Keep this drawing as</source>
   <translation>将手写数字保存为</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/label_popup.py" />
   <source>Press 0 to 9, or N for no digit; Return takes the marked one.</source>
   <translation>按 0 到 9，或按 N 表示非数字；回车键选取标出的一个。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Answer to the drawing: {words}. {shares}.</source>
   <translation>对手写数字的回答：{words}。{shares}。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Copy numbers</source>
   <translation>复制数值</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Copy picture</source>
   <translation>复制图片</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Network: {name} ({sizes})</source>
   <translation>网络：{name}（{sizes}）</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>PNG (*.png);;SVG (*.svg)</source>
   <translation>PNG (*.png);;SVG (*.svg)</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Save numbers</source>
   <translation>保存数值</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Save numbers…</source>
   <translation>保存数值…</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Save picture</source>
   <translation>保存图片</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Save picture…</source>
   <translation>保存图片…</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Save report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>The numbers are on the clipboard.</source>
   <translation>数值已复制到剪贴板。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>The picture is on the clipboard.</source>
   <translation>图片已复制到剪贴板。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>The whole page</source>
   <translation>整页</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Written to {path}.</source>
   <translation>已写入 {path}。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>without a name</source>
   <translation>未命名</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>无法写入 {path}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/pasted.py" />
   <source>The clipboard holds an SVG drawing, which is not read; copy it as a picture, or export it as PNG.</source>
   <translation>剪贴板上是 SVG 图形，程序不读取；请把它作为图片复制，或导出为 PNG。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/pasted.py" />
   <source>The clipboard holds no picture and no file; copy one first.</source>
   <translation>剪贴板中没有图片或文件；请先复制一个。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/pasted.py" />
   <source>The clipboard holds text, which is {what}; save it as a file and open that, or copy the file itself.</source>
   <translation>剪贴板中是文本：{what}；请把它存为文件再打开，或直接复制该文件。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/pasted.py" />
   <source>The picture in this data: address cannot be decoded; copy all of it.</source>
   <translation>此 data: 地址中的图片无法解码；请完整复制它。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/pasted.py" />
   <source>This is only the address of a picture or a page, {address}; copy the picture itself, or save it and open the file.</source>
   <translation>这只是图片或网页的地址 {address}；请复制图片本身，或将其保存后打开文件。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <location filename="../../app/window/requests.py" />
   <source>Ctrl+Z brings your own drawing back.</source>
   <translation>Ctrl+Z 可恢复你自己写的数字。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>Digit {index} of MNIST's test set; no network in the box was trained on it.</source>
   <translation>MNIST 测试集中编号 {index} 的数字；自带网络都没有用它训练过。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>It is labelled {word}.</source>
   <translation>它的标签是 {word}。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>Of {n} files the first, {name}, was opened; open the others one by one, or a folder of them as data.</source>
   <translation>{n} 个文件中只打开了第一个 {name}；请逐个打开其余文件，或将它们放入一个文件夹，作为数据打开。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>Open a picture of a digit, a session, a lesson, a network or data</source>
   <translation>打开数字图片、会话、课程、网络或数据</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>Pictures (*.png)</source>
   <translation>图片 (*.png)</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>Save the drawing</source>
   <translation>保存手写数字</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The digit lies on the canvas; File ▸ Digits in the picture shows how it was found.</source>
   <translation>数字已放到画布上；“文件 ▸ 图片中的数字”显示它是怎样找到的。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The drawing is on the clipboard.</source>
   <translation>手写数字已复制到剪贴板。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The drawing is saved in {name}.</source>
   <translation>手写数字已保存到 {name}。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The drawing lies on the canvas.</source>
   <translation>画的笔迹已在画布上。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The numbers on the clipboard were taken as a picture.</source>
   <translation>剪贴板上的数字已作为一幅图片读入。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The picture shows no ink: it needs a digit that stands out from its paper.</source>
   <translation>图片中没有墨迹：需要一个与纸张对比分明的数字。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>{name} cannot be written: {why}.</source>
   <translation>无法写入 {name}：{why}。</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/report.py" />
   <source>Digitscope, {date}</source>
   <translation>Digitscope，{date}</translation>
  </message>
  <message>
   <location filename="../../app/window/frame.py" />
   <source>read in 000.00 ms</source>
   <translation>识别用时 000.00 ms</translation>
  </message>
  <message>
   <location filename="../../app/window/help/about.py" />
   <source>&lt;h3&gt;Digitscope {version}&lt;/h3&gt;&lt;p&gt;Draw a digit and watch a small neural network think.&lt;/p&gt;&lt;p&gt;{sizes}, {parameter_count:,} weights and biases, in plain numpy.&lt;/p&gt;&lt;p&gt;MIT licence. MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. Learned from pen strokes of UNIPEN (International Unipen Foundation), Pen-Based Recognition of Handwritten Digits (E. Alpaydin, F. Alimoglu), UJI Pen Characters (F. Prat and others), drawings of Quick, Draw! (Google), all CC BY 4.0, NumberPad (B. Maxwell, Apache-2.0), Omniglot (B. Lake, MIT) and scans of kensanata/numbers (CC0). The typeface is Inter by the Inter Project Authors, SIL Open Font Licence 1.1.&lt;/p&gt;</source>
   <translation>&lt;h3&gt;Digitscope {version}&lt;/h3&gt;&lt;p&gt;写一个数字，看一个小神经网络如何思考。&lt;/p&gt;&lt;p&gt;{sizes}，{parameter_count:,} 个权重和偏置，纯 numpy 实现。&lt;/p&gt;&lt;p&gt;MIT 许可证。MNIST 由 Y. LeCun、C. Cortes 和 C. Burges 制作，CC BY-SA 3.0。学习所用的笔迹来自 UNIPEN（International Unipen Foundation）、Pen-Based Recognition of Handwritten Digits（E. Alpaydin、F. Alimoglu）、UJI Pen Characters（F. Prat 等）和 Quick, Draw! 的绘画（Google），均为 CC BY 4.0；还有 NumberPad（B. Maxwell，Apache-2.0）、Omniglot（B. Lake，MIT）以及 kensanata/numbers 的扫描件（CC0）。西文字体为 Inter Project Authors 的 Inter，中文字体为 Noto Sans SC，均采用 SIL Open Font Licence 1.1。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Also found by: {also}</source>
   <translation>也可查找：{also}</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Chapter of the primer: {chapter}. To see it: {see}.</source>
   <translation>教材章节：{chapter}。在哪里看：{see}。</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Glossary</source>
   <translation>术语表</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>No such word</source>
   <translation>没有这个词条</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Nothing here fits “{words}”; try another word, or a part of it.</source>
   <translation>没有与“{words}”相符的条目；请换个词，或只输入一部分。</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Search the glossary</source>
   <translation>搜索术语表</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Search: logit, δ, ECE, cross-entropy …</source>
   <translation>搜索：logit、δ、ECE、交叉熵 …</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Show the page {page_title}</source>
   <translation>显示“{page_title}”页</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Words</source>
   <translation>词条</translation>
  </message>
  <message>
   <location filename="../../app/window/help/help.py" />
   <source>About Digitscope</source>
   <translation>关于 Digitscope</translation>
  </message>
  <message>
   <location filename="../../app/window/help/help.py" />
   <source>The details are on the clipboard.</source>
   <translation>详情已复制到剪贴板。</translation>
  </message>
  <message>
   <location filename="../../app/window/help/help.py" />
   <source>{sentence} Help ▸ Copy details has what a report needs.</source>
   <translation>{sentence} “帮助 ▸ 复制详情”中有报告所需的内容。</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Drawing by keyboard</source>
   <translation>用键盘书写</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Keyboard</source>
   <translation>键盘</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Move it finer</source>
   <translation>更精细地移动</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Move the pen; two keys: aslant</source>
   <translation>移动笔；同按两个键则斜向</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Put the pen down, lift it</source>
   <translation>落笔、提笔</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Space</source>
   <translation>空格</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Take the stroke back</source>
   <translation>撤回这一笔</translation>
  </message>
  <message>
   <location filename="../../app/window/language_menu.py" />
   <source>Later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <location filename="../../app/window/language_menu.py" />
   <source>Start anew now</source>
   <translation>现在重启</translation>
  </message>
  <message>
   <location filename="../../app/window/language_menu.py" />
   <source>{name} is spoken from the next start on. Start anew now? Drawing, page and network come back.</source>
   <translation>下次启动时改用“{name}”。现在重启吗？手写数字、页面和网络都会恢复。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>A question a paragraph: what is asked; then its choices, each in a line with - before it, the correct one with +; or, for a number, a line = 0.25 or = 0.25 ± 0.01 (+- does as well); and last, if you like, a line &gt; with what to say about it.</source>
   <translation>每段一个问题：先写问题；然后是选项，每个占一行，前面加 -，正确的加 +；若答案是数，则写一行 = 0.25 或 = 0.25 ± 0.01（也可写 +-）；最后，如有需要，可加一行 &gt; 写说明。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Chapter of the primer</source>
   <translation>教材章节</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Keep writing</source>
   <translation>继续编写</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Question {number} needs at least two choices, one of them with +, or one line with =.</source>
   <translation>问题 {number} 至少需要两个选项，其中一个以 + 开头，或者一行以 = 开头。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Question {number}: “{given}” is no number.</source>
   <translation>问题 {number}：“{given}”不是数字。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Questions</source>
   <translation>问题</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <location filename="../../app/window/lessons/files.py" />
   <source>Save as lesson</source>
   <translation>另存为课程</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Text</source>
   <translation>正文</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Text: paragraphs with an empty line between</source>
   <translation>正文：段落之间空一行</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>The lesson is not saved. Close it, and lose what you wrote?</source>
   <translation>课程尚未保存。要关闭并放弃所写的内容吗？</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>What do ten probabilities sum to?
= 1 ± 0.001
&gt; Always 1.

Is ReLU linear?
- Yes
+ No</source>
   <translation>十个概率之和是多少？
= 1 ± 0.001
&gt; 总是 1。

ReLU 是线性的吗？
- 是
+ 不是</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>What the lesson opens: {parts}.</source>
   <translation>本课会打开：{parts}。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>the network {network}</source>
   <translation>网络 {network}</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>the page {page}</source>
   <translation>{page} 页</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>the page {page} as it is set</source>
   <translation>当前设置下的 {page} 页</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>{field} is empty; a lesson needs a title and a text.</source>
   <translation>“{field}”为空；课程需要标题和正文。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/files.py" />
   <source>Lessons (*{suffix} *.toml)</source>
   <translation>课程 (*{suffix} *.toml)</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/files.py" />
   <source>Lessons (*{suffix} *.toml);;All files (*)</source>
   <translation>课程 (*{suffix} *.toml);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/files.py" />
   <source>Open a lesson</source>
   <translation>打开一课</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/files.py" />
   <source>The lesson is saved as {path}.</source>
   <translation>课程已保存为 {path}。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/lessons.py" />
   <source>In the settings of the lesson {fault}</source>
   <translation>课程的设置有误：{fault}</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/lessons.py" />
   <source>The lesson asks for the network “{network}”, which is not here; another reads instead.</source>
   <translation>本课需要网络“{network}”，但这里没有；改由另一个网络识别。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/lessons.py" />
   <source>The lesson has settings, and the Draw page takes none.</source>
   <translation>课程带有设置，而手写页不接受设置。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/panel.py" />
   <source> – done</source>
   <translation>，已完成</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/panel.py" />
   <source>Close the lesson</source>
   <translation>关闭本课</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/panel.py" />
   <source>Close the lesson; File ▸ Lessons has it again.</source>
   <translation>关闭本课；可从“文件 ▸ 课程”再次打开。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/panel.py" />
   <source>Lesson</source>
   <translation>课程</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/panel.py" />
   <source>{n_right} of {n} correct{done}</source>
   <translation>{n} 题中答对 {n_right} 题{done}</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>Check: {asks}</source>
   <translation>检查：{asks}</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>Choose one of them first.</source>
   <translation>请先选一个。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>Not yet: look again, try again.</source>
   <translation>还不对：再看看，再试试。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>Type a number, such as 0.25.</source>
   <translation>请输入一个数，如 0.25。</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>a number</source>
   <translation>一个数</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>✓ Correct. {says}</source>
   <translation>✓ 正确。{says}</translation>
  </message>
  <message>
   <location filename="../../app/window/main_window.py" />
   <source>A training was interrupted or not saved: the page Train offers its network.</source>
   <translation>有一次训练中断或未保存：可在“训练”页取用其网络。</translation>
  </message>
  <message>
   <location filename="../../app/window/main_window.py" />
   <source>read in {read_ms} ms</source>
   <translation>识别用时 {read_ms} ms</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;Appearance</source>
   <translation>外观(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;Go</source>
   <translation>转到(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;Text size</source>
   <translation>文字大小(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>Lang&amp;uage</source>
   <translation>语言(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>Pa&amp;nels</source>
   <translation>面板(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>Presentation sho&amp;ws</source>
   <translation>演示内容(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../app/window/messages.py" />
   <source>Earlier messages</source>
   <translation>以前的消息</translation>
  </message>
  <message>
   <location filename="../../app/window/messages.py" />
   <source>Latest message</source>
   <translation>最新消息</translation>
  </message>
  <message>
   <location filename="../../app/window/messages.py" />
   <source>Messages</source>
   <translation>消息</translation>
  </message>
  <message>
   <location filename="../../app/window/messages.py" />
   <source>The latest messages, in case one went by too quickly.</source>
   <translation>最近的消息，以防有的一闪而过。</translation>
  </message>
  <message>
   <location filename="../../app/window/navigation/bar.py" />
   <source>Page {title}</source>
   <translation>“{title}”页</translation>
  </message>
  <message>
   <location filename="../../app/window/navigation/page_stack.py" />
   <source>Draw</source>
   <translation>手写</translation>
  </message>
  <message>
   <location filename="../../app/window/navigation/page_stack.py" />
   <source>How the page {title} stood could not be read; it begins anew.</source>
   <translation>无法读取“{title}”页的状态；该页从头开始。</translation>
  </message>
  <message>
   <location filename="../../app/window/navigation/page_stack.py" />
   <source>Saving the page {title}</source>
   <translation>保存“{title}”页</translation>
  </message>
  <message>
   <location filename="../../app/window/navigation/page_stack.py" />
   <source>What the page {title} remembered could not be read; it begins anew.</source>
   <translation>无法读取“{title}”页所记的内容；该页从头开始。</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>0-1, 0-255, or mean and deviation of pixels of 0 … 1, such as 0.1307,0.3081.</source>
   <translation>0-1、0-255，或 0 … 1 像素的均值和标准差，如 0.1307,0.3081。</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>Activation of the hidden layers</source>
   <translation>隐藏层的激活函数</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>Scale of the pixels</source>
   <translation>像素尺度</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>What {name} does not say</source>
   <translation>{name} 没有说明的内容</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>{sentence} But {better}: that stands below, and Apply takes it.</source>
   <translation>{sentence} 但是，{better}：已填在下面，点“应用”即采用。</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>{sentence} What reads better is being looked for …</source>
   <translation>{sentence}正在寻找识别得更好的设置……</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/chooser.py" />
   <source>Open a network</source>
   <translation>打开网络</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/chooser.py" />
   <source>{name} reads the drawing now.</source>
   <translation>现在由 {name} 识别手写数字。</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/chooser.py" />
   <source>“{name}” reads now.</source>
   <translation>现在由“{name}”识别。</translation>
  </message>
  <message>
   <location filename="../../app/window/process/fault_log.py" />
   <source>Something went wrong that should not ({what}); your work is kept.</source>
   <translation>出现了不应有的问题（{what}）；你的工作已保留。</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source> and were set aside as {name}</source>
   <translation>，原文件已改名为 {name}</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source>, and the window begins without them: {why}</source>
   <translation>，窗口将不使用它们启动：{why}</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source>Some of what was remembered in {path} cannot be used, and is as at first: {names}.</source>
   <translation>{path} 中所记的一些内容无法使用，已恢复为初始值：{names}。</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source>The settings in {path} could not be read ({why}). They stay as they are, and nothing is remembered of this run; start the program again when the disk is back.</source>
   <translation>无法读取 {path} 中的设置（{why}）。文件保持原样，本次运行不会记住任何设置；磁盘恢复后请重新启动程序。</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source>The settings in {path} could not be read{set_aside}.</source>
   <translation>无法读取 {path} 中的设置{set_aside}。</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source>{path} cannot be written, so the window will not remember its state: {why}.</source>
   <translation>无法写入 {path}，因此窗口不会记住其状态：{why}。</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>This digit has no label</source>
   <translation>这个数字没有标签</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>True label: no digit</source>
   <translation>真实标签：非数字</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>True label: {label}</source>
   <translation>真实标签：{label}</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>True label: {label}.</source>
   <translation>真实标签：{label}。</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>{known}. Alt+Left goes back to {came_from}, Ctrl+Z brings your own drawing back.</source>
   <translation>{known}。Alt+← 返回“{came_from}”页，Ctrl+Z 可恢复你自己写的数字。</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>{known}. On the Draw page Ctrl+Z brings your own drawing back.</source>
   <translation>{known}。在“手写”页按 Ctrl+Z 可恢复你自己写的数字。</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>{name} is data: here a network can learn from it, on Evaluate it can be tested with it.</source>
   <translation>{name} 是数据：网络可以在这里用它学习，在“评估”页用它测试。</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/recent.py" />
   <source>&amp;Forget these</source>
   <translation>清除最近记录(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>Network of the session</source>
   <translation>会话中的网络</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>Save the session</source>
   <translation>保存会话</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>Sessions (*{suffix})</source>
   <translation>会话 (*{suffix})</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>The network “{name}” is not here; another reads instead.</source>
   <translation>这里没有网络“{name}”；改由另一个网络识别。</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>The session brings its own drawing, and the network that reads it. Replace the drawing that is here?</source>
   <translation>会话带有自己的手写数字和识别它的网络。要替换现在的手写数字吗？</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>The session is saved in {path}.</source>
   <translation>会话已保存到 {path}。</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>The session {name} is open.</source>
   <translation>会话 {name} 已打开。</translation>
  </message>
  <message>
   <location filename="../../app/window/sheets.py" />
   <source>Begin with an empty sheet.</source>
   <translation>从一张空白纸开始。</translation>
  </message>
  <message>
   <location filename="../../app/window/sheets.py" />
   <source>Drawing</source>
   <translation>手写数字</translation>
  </message>
  <message>
   <location filename="../../app/window/sheets.py" />
   <source>Fold the drawing away, or lay it open.</source>
   <translation>收起或展开手写数字。</translation>
  </message>
  <message>
   <location filename="../../app/window/text_size.py" />
   <source>Text size: {percent} %</source>
   <translation>文字大小：{percent} %</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Go there</source>
   <translation>转到此处</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Help ▸ Tour goes on from here. (Esc)</source>
   <translation>可从“帮助 ▸ 导览”继续。（Esc）</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Leave</source>
   <translation>退出</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Leave the tour</source>
   <translation>退出导览</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Show what this step is about.</source>
   <translation>显示这一步所指的位置。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Tour</source>
   <translation>导览</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>{number} of {n_steps}</source>
   <translation>{number}/{n_steps}</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>A 7: 784 pixels went through 50 and 100 neurons to ten probabilities, and the largest is the answer.</source>
   <translation>一个 7：784 个像素经过 50 个和 100 个神经元，变成十个概率，最大的就是答案。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>A high temperature evens the probabilities out; their order stays. Ctrl+Z and Reset bring T back.</source>
   <translation>温度高，概率就趋于均匀；次序不变。Ctrl+Z 和“重置”可恢复 T。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Ask a neuron</source>
   <translation>问一个神经元</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Ask for the attribution</source>
   <translation>看看归因</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Blue ink speaks for the answer, vermilion against it: each pixel times the derivative of the logit.</source>
   <translation>蓝色墨迹支持答案，朱红色反对：每个像素乘以 logit 的导数。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Change its mind</source>
   <translation>让它改主意</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Choose Sigmoid, then press “Run it with Sigmoid”.</source>
   <translation>选择 Sigmoid，然后按“用 Sigmoid 运行”。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Choose “attribution” above the pixels.</source>
   <translation>在像素上方选择“归因”。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Choose “logits”, or press L.</source>
   <translation>选择“logit”，或按 L 键。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Draw a 7, with mouse, pen or finger, or with the arrow keys and Space. The network reads it while you draw.</source>
   <translation>用鼠标、手写笔或手指，或用方向键和空格键，写一个 7。你一边写，网络一边识别。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Draw on, or erase a stroke with the right button (or E), until the answer is another. What does it become?</source>
   <translation>继续写，或用右键（或 E 键）擦掉一笔，直到答案改变。它变成了什么？</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Each page is one part of the primer. Go to Softmax, by a click or by Ctrl+4.</source>
   <translation>每一页对应教材的一部分。点击或按 Ctrl+4 前往 Softmax。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Go to another page</source>
   <translation>前往另一页</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Logits are what the last layer gives, of any size. Softmax turns them into probabilities that sum to 1.</source>
   <translation>logit 是最后一层的输出，大小不限。softmax 把它们变成和为 1 的概率。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Look a word up</source>
   <translation>查一个术语</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Look before softmax</source>
   <translation>看看 softmax 之前</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Move T above 2.</source>
   <translation>把 T 调到 2 以上。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Move a slider</source>
   <translation>移动滑块</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>No rule says what a 7 is. The answer is whatever these pixels make of the learned weights.</source>
   <translation>没有规则规定什么是 7。答案完全由这些像素与学到的权重得出。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Point at a bar, or walk there by Tab and arrow keys: each is the activation of one of the 50 neurons of hidden layer 1.</source>
   <translation>指向一个条形，或用 Tab 和方向键走到它：每个都是隐藏层 1 的 50 个神经元之一的激活值。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Press Ctrl+Z until it is a 7 again. There is no limit, and every page has its own undo.</source>
   <translation>按 Ctrl+Z 直到它又是 7。次数不限，每一页都有自己的撤销。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Press F1: the glossary has every word on these pages, its formula, and where to see it.</source>
   <translation>按 F1：术语表收录这些页面上的每个术语、它的公式，以及在哪里能看到它。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Swap the activation</source>
   <translation>换个激活函数</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Take it back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>That is all. Train, Evaluate and My digits wait at the left; the tour is under Help.</source>
   <translation>就这些。“训练”“评估”和“我的数字”在左边等着你；导览在“帮助”菜单中。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>The bars are those of your drawing. Alt+Left leads back to where you came from.</source>
   <translation>这些条形来自你写的数字。Alt+← 返回你来的地方。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>The same pixels give the same answer: the network has no memory of what was there before.</source>
   <translation>相同的像素给出相同的答案：网络不记得之前写过什么。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>The weights were learned for another function; the button beside it brings the network's own back.</source>
   <translation>权重是为另一个函数学到的；旁边的按钮可换回网络自己的函数。</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Under the canvas stand its weights: blue pixels excite this neuron, vermilion ones inhibit it.</source>
   <translation>画布下方是它的权重：蓝色像素使该神经元兴奋，朱红色像素使它抑制。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Binary step</source>
   <translation>阶跃函数</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>the perceptron's yes or no, and to see why learning needs derivatives.</source>
   <translation>感知机的“是”与“否”，以及理解学习为何需要导数。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>its derivative is 0 everywhere, so gradient descent learns nothing through it; and at z = 0 there are two conventions: 0, as the perceptron's f has it and this one, and 1, as the primer's step(x).</source>
   <translation>导数处处为 0，梯度下降无法通过它学到任何东西；在 z = 0 处有两种约定：取 0，如感知机的 f 和这里；取 1，如教材的 step(x)。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Identity</source>
   <translation>恒等函数</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>the output of a regression.</source>
   <translation>回归的输出。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>layers of it collapse into a single linear map, however many there are.</source>
   <translation>无论多少层，都会塌缩成一个线性映射。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Sigmoid</source>
   <translation>Sigmoid</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>a probability of yes at the output, and gates that open and close.</source>
   <translation>输出“是”的概率，以及可开可关的门。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>its derivative is at most 1/4 and vanishes for large |z|, so deep layers learn slowly.</source>
   <translation>导数至多为 1/4，|z| 大时趋于消失，所以深层网络学得慢。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Tanh</source>
   <translation>Tanh</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>hidden layers whose outputs should be centred on 0.</source>
   <translation>输出应以 0 为中心的隐藏层。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it saturates on both sides, like the sigmoid, though its derivative reaches 1.</source>
   <translation>与 sigmoid 一样两侧饱和，不过导数可达 1。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <location filename="../../nncore/concepts" />
   <source>ReLU</source>
   <translation>ReLU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>hidden layers of almost any network; the usual first choice.</source>
   <translation>几乎所有网络的隐藏层；通常的首选。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>a neuron that is negative for every input is dead: its derivative is 0 and it never learns again.</source>
   <translation>对所有输入都为负的神经元会死亡：导数为 0，再也学不动。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Leaky ReLU</source>
   <translation>Leaky ReLU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>hidden layers in which ReLU lets too many neurons die.</source>
   <translation>ReLU 使过多神经元死亡时的隐藏层。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>α is one more number to choose; near 1 the function is almost linear.</source>
   <translation>α 是又一个要选的数；接近 1 时函数几乎是线性的。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Slope for negative z.</source>
   <translation>z 为负时的斜率。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>PReLU</source>
   <translation>PReLU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>large data sets, where the slope on the left can be learned with the weights.</source>
   <translation>大数据集，左侧斜率可与权重一起学习。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>on little data the learned α is one more way to fit the noise.</source>
   <translation>数据少时，学到的 α 只是又一个拟合噪声的途径。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Slope for negative z; training changes it.</source>
   <translation>z 为负时的斜率；训练会改变它。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>RReLU</source>
   <translation>RReLU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>small data sets, where random slopes keep a network from learning by heart.</source>
   <translation>小数据集，随机斜率可防止网络死记硬背。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>training is noisier, and the network that is used is not quite the one that was trained.</source>
   <translation>训练噪声更大，使用的网络与训练的网络不完全相同。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Smallest slope drawn for negative z.</source>
   <translation>z 为负时抽取的最小斜率。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Largest slope drawn for negative z.</source>
   <translation>z 为负时抽取的最大斜率。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>ELU</source>
   <translation>ELU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>hidden layers that should give a mean near 0 and stay smooth on the left.</source>
   <translation>均值应接近 0、左侧应保持光滑的隐藏层。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it saturates at −α and costs an exponential.</source>
   <translation>在 −α 处饱和，且需要计算一次指数。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>The value it approaches on the left is −α.</source>
   <translation>左侧趋近的值为 −α。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>SELU</source>
   <translation>SELU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>deep plain networks that should keep mean 0 and variance 1 by themselves.</source>
   <translation>需自行保持均值 0、方差 1 的深层普通网络。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>the promise holds only with weights of variance 1 / fan-in and inputs of mean 0 and variance 1.</source>
   <translation>只有权重方差为 1 / fan-in，且输入均值为 0、方差为 1 时才成立。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Swish (SiLU)</source>
   <translation>Swish (SiLU)</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>deep networks, where its smoothness often gains a little over ReLU.</source>
   <translation>深层网络，其光滑性常比 ReLU 略胜一筹。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it is not monotone: near z = −1.28 / β it turns back, and it costs an exponential.</source>
   <translation>不单调：在 z = −1.28 / β 附近回转，且需要计算一次指数。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Sharpness: small is near linear, large is ReLU.</source>
   <translation>锐度：小则近于线性，大则近于 ReLU。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Softplus</source>
   <translation>Softplus</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>outputs that must be positive, such as a variance; a smooth ReLU.</source>
   <translation>必须为正的输出，如方差；光滑的 ReLU。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it is never 0, so no neuron is ever inactive, and it costs a logarithm and an exponential.</source>
   <translation>永不为 0，所以没有未激活的神经元；需要计算一次对数和一次指数。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Sharpness of the bend: large is ReLU.</source>
   <translation>弯曲的锐度：大则为 ReLU。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>GELU</source>
   <translation>GELU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>transformers, and wherever a smooth ReLU is wanted.</source>
   <translation>Transformer，以及任何需要光滑 ReLU 之处。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it is not monotone (smallest at z = −0.75) and the dearest function here.</source>
   <translation>不单调（在 z = −0.75 处最小），也是这里计算代价最高的函数。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Mish</source>
   <translation>Mish</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>image networks, as a smoother Swish.</source>
   <translation>图像网络，作为更光滑的 Swish。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it takes three transcendental functions for a small gain.</source>
   <translation>为一点收益要算三个超越函数。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Softsign</source>
   <translation>Softsign</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>a tanh without exponentials, which saturates more gently.</source>
   <translation>不用指数的 tanh，饱和更缓。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>its derivative falls quickly on both sides of 0, so learning is slow far from it.</source>
   <translation>导数在 0 两侧迅速下降，远离 0 时学得慢。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Hard sigmoid</source>
   <translation>Hard sigmoid</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>gates on small devices.</source>
   <translation>小型设备上的门。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>beyond |z| = 3 its derivative is exactly 0, and the neuron cannot come back.</source>
   <translation>|z| 超过 3 时导数恰为 0，神经元回不来。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Hard tanh</source>
   <translation>Hard tanh</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>a cheap tanh, and networks with few bits.</source>
   <translation>廉价的 tanh，以及低比特网络。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>beyond |z| = 1 its derivative is exactly 0, and the neuron cannot come back.</source>
   <translation>|z| 超过 1 时导数恰为 0，神经元回不来。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Hard swish</source>
   <translation>Hard swish</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>networks on telephones, as a cheap Swish.</source>
   <translation>手机上的网络，作为廉价的 Swish。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>left of −3 its derivative is exactly 0, and at ±3 the derivative jumps.</source>
   <translation>在 −3 以左导数恰为 0，在 ±3 处导数跳跃。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Mean squared error</source>
   <translation>均方误差</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>regression with well-behaved noise.</source>
   <translation>噪声温和的回归。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>one far outlier outweighs a hundred good points; after a softmax it learns slowly where it is badly wrong.</source>
   <translation>一个远处的离群点就能压过一百个好点；用在 softmax 之后时，错得离谱处反而学得慢。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Mean absolute error</source>
   <translation>平均绝对误差</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>regression with outliers: each point pulls equally, however far it is.</source>
   <translation>有离群点的回归：无论多远，每个点拉力相等。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>the derivative does not shrink near the goal, so it needs a falling learning rate; at p = t it is 0 by convention.</source>
   <translation>接近目标时导数不减小，所以需要递减的学习率；p = t 处按约定为 0。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Smooth L1</source>
   <translation>Smooth L1</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>boxes around objects: gentle near the goal, calm about outliers.</source>
   <translation>物体检测的边框：接近目标时平缓，对离群点不敏感。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>β sets where gentle ends, in the unit of the target.</source>
   <translation>β 决定平缓区的终点，单位与目标相同。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Distance from which the loss grows linearly.</source>
   <translation>从此距离起损失线性增长。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Huber</source>
   <translation>Huber</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>regression with some outliers; it is δ times the smooth L1 loss with β = δ.</source>
   <translation>有少量离群点的回归；等于 β = δ 的 Smooth L1 损失乘以 δ。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>δ scales the whole loss, and with it the right learning rate.</source>
   <translation>δ 缩放整个损失，从而影响合适的学习率。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Binary cross-entropy</source>
   <translation>二元交叉熵</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>answers of yes or no, after a sigmoid; each output is judged by itself.</source>
   <translation>sigmoid 之后的是非答案；每个输出单独评判。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>a confident error costs without limit; from logits it is exact, from rounded probabilities it is not.</source>
   <translation>自信的错误代价无上限；由 logit 计算是精确的，由舍入后的概率则不是。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Categorical cross-entropy</source>
   <translation>多分类交叉熵</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>one answer out of several, after a softmax.</source>
   <translation>softmax 之后的多选一答案。</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it looks only at the true class's probability; mislabelled examples cost without limit.</source>
   <translation>只看真实类别的概率；标错的样本代价无上限。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Parabola x²</source>
   <translation>抛物线 x²</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Each plain step multiplies x by 1 − 2η: up to η = 0.5 it creeps in, above it swings across, and beyond 1 it diverges.</source>
   <translation>普通梯度下降的每一步把 x 乘以 1 − 2η：η 不超过 0.5 时慢慢逼近，超过则左右摆动，超过 1 则发散。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Two valleys</source>
   <translation>两个山谷</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Plain descent ends in the valley it starts in; momentum may roll over the hill into the deeper one at the left.</source>
   <translation>普通梯度下降停在起点所在的山谷；动量法可能越过山丘，滚入左边更深的山谷。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Plateau</source>
   <translation>高原</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Far out the gradient is almost nothing, as at the flat ends of a sigmoid: plain descent hardly moves, while Adam divides by the size of the gradient and walks on.</source>
   <translation>远处梯度几乎为零，如 sigmoid 平坦的两端：普通梯度下降几乎不动，而 Adam 除以梯度的大小，照常前进。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Valley x²/20 + y²</source>
   <translation>山谷 x²/20 + y²</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The primer's valley, 20 times steeper across than along: the gradient seldom points at the lowest place. Plain descent zigzags, and beyond η = 1 it diverges across the valley.</source>
   <translation>教材中的山谷，横向比纵向陡 20 倍：梯度很少指向最低处。普通梯度下降走之字形，η 超过 1 则在横向发散。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Bowl x² + y²</source>
   <translation>碗 x² + y²</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The primer's first descent, from (−3, 4): with η = 0.1 it arrives, with 10 it is thrown out, and with a tiny η it stays where it is.</source>
   <translation>教材中的第一次梯度下降，从 (−3, 4) 出发：η = 0.1 时到达，10 时被抛出，η 极小时停在原地。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Rosenbrock's valley</source>
   <translation>Rosenbrock 山谷</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>After Rosenbrock (1960), with 10 for his 100: getting into the bent valley is easy; along its flat floor to (1, 1) is slow.</source>
   <translation>仿 Rosenbrock（1960），用 10 代替他的 100：进入弯曲的山谷很容易；沿平坦的谷底走到 (1, 1) 很慢。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Saddle</source>
   <translation>鞍点</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>At (0, 0) the gradient is 0 and yet it is no valley. Start exactly on the line y = 0 and nobody leaves it; a hair beside it, all find a way down, some late.</source>
   <translation>(0, 0) 处梯度为 0，却不是山谷。恰好从直线 y = 0 出发，谁也离不开它；偏一点点，就都能找到下山的路，只是有的很慢。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Himmelblau's four valleys</source>
   <translation>Himmelblau 四谷</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Himmelblau's function (1972): four valleys, equally deep. Which one is found depends on the start and on the optimiser.</source>
   <translation>Himmelblau 函数（1972）：四个同样深的山谷。找到哪一个取决于起点和优化器。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>x²</source>
   <translation>x²</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The central difference of a parabola has no truncation error at all: only rounding is left, and it shrinks with growing h.</source>
   <translation>抛物线的中心差分完全没有截断误差：只剩舍入误差，且随 h 增大而减小。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>x³</source>
   <translation>x³</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The central difference is too large by exactly h² wherever x is, for f‴ = 6 everywhere.</source>
   <translation>无论 x 在哪里，中心差分都恰好大 h²，因为处处 f‴ = 6。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>0.01x² + 0.1x</source>
   <translation>0.01x² + 0.1x</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The primer's example: at x = 5 with h = 1e−4 the central difference gives 0.1999999999990898. The true derivative is 0.2; all that is wrong is rounding, so a larger h is better here.</source>
   <translation>教材的例子：x = 5、h = 1e−4 时中心差分得 0.1999999999990898。真正的导数是 0.2；误差全来自舍入，所以这里 h 大一些更好。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>sin x</source>
   <translation>sin x</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Halve h on the right-hand slope: the forward error halves, the central one falls to a quarter.</source>
   <translation>在右侧斜坡上把 h 减半：前向差分的误差减半，中心差分的误差降为四分之一。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>eˣ</source>
   <translation>eˣ</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>All derivatives are eˣ itself, so both errors grow with x, but the best h hardly moves.</source>
   <translation>各阶导数都是 eˣ 本身，所以两种误差都随 x 增大，但最佳 h 几乎不变。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>sigmoid</source>
   <translation>sigmoid</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Far out the curve is nearly flat: the derivative is tiny, and rounding takes a large share of it.</source>
   <translation>远处曲线几乎平坦：导数极小，舍入误差占去很大一部分。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>tanh</source>
   <translation>tanh</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>At 0 the forward difference is as good as the central one: f″(0) = 0 takes its first error away.</source>
   <translation>在 0 处前向差分与中心差分一样好：f″(0) = 0 消去了它的首项误差。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>|x|</source>
   <translation>|x|</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>At 0 there is no derivative. The forward difference says 1, the central one 0, whatever h is: two answers, and no limit. Code picks 0. As long as h stays short of the kink, both are exact but for rounding.</source>
   <translation>在 0 处没有导数。无论 h 多大，前向差分说 1，中心差分说 0：两个答案，没有极限。代码取 0。只要 h 不越过折点，两者除舍入误差外都精确。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>At 0 there is no derivative: forward says 1, central ½, from the left it is 0. Networks use 0 there by convention, and a gradient check that lands on the kink disagrees without any error in the code.</source>
   <translation>在 0 处没有导数：前向差分说 1，中心差分说 ½，从左侧看是 0。网络按约定在此取 0；落在折点上的梯度检查会不一致，而代码并没有错。</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The derivative is 0 everywhere but at the jump, where there is none: at 0 the forward difference is 1/h, the central one half of that, and both grow without bound as h falls. “Its derivative is 0” is true only beside 0, and there it is why a network of steps cannot learn.</source>
   <translation>除跳跃处外导数处处为 0，跳跃处没有导数：在 0 处前向差分为 1/h，中心差分为其一半，二者都随 h 减小无限增大。“它的导数是 0”只在 0 之外成立，而这正是阶跃网络无法学习的原因。</translation>
  </message>
  <message>
   <location filename="../../nncore/learning" />
   <source>Quick: 97 % in seconds</source>
   <translation>快速：几秒达到 97 %</translation>
  </message>
  <message>
   <location filename="../../nncore/learning" />
   <source>Steady: augmented digits</source>
   <translation>稳健：增强的数字</translation>
  </message>
  <message>
   <location filename="../../nncore/learning" />
   <source>The primer: sigmoid, SGD</source>
   <translation>教材：sigmoid，SGD</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>scans</source>
   <translation>扫描数字</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>pen digits</source>
   <translation>笔写数字</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>train</source>
   <translation>训练数字</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>uji</source>
   <translation>UJI</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>pendigits</source>
   <translation>Pendigits</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>MNIST test</source>
   <translation>MNIST 测试集</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>validation sample</source>
   <translation>验证样本</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>own digits, held back</source>
   <translation>自己的数字，留出部分</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>diverged</source>
   <translation>已发散</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>higher than the start</source>
   <translation>高于起点</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>converged</source>
   <translation>已收敛</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>on its way</source>
   <translation>进行中</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>there is no such file or folder; check its path</source>
   <translation>没有这个文件或文件夹；请检查路径</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>it is a folder; name a file</source>
   <translation>这是文件夹；请选择文件</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>a part of its path is a file; check the path</source>
   <translation>路径中有一部分是文件；请检查路径</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>its permissions do not allow it; change them or choose another place</source>
   <translation>权限不允许；请更改权限或选择其他位置</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>no space left on device; make some, or choose another place</source>
   <translation>磁盘空间不足；请腾出空间，或另选位置</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>disk quota exceeded; delete some files, or choose another place</source>
   <translation>磁盘配额已用完；请删除一些文件，或另选位置</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>read-only file system; choose another place</source>
   <translation>文件系统是只读的；请另选位置</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>input/output error</source>
   <translation>输入/输出错误</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>file name too long; choose a shorter one</source>
   <translation>文件名太长；请用较短的名称</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>device or resource busy</source>
   <translation>设备或资源正忙</translation>
  </message>
 </context>
</TS>
