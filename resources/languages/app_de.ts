<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>app</name>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Draw a digit with mouse, pen or finger; the right button erases. By keyboard the arrows move the pen, finer with Shift, and Space puts it down and lifts it.</source>
   <translation>Zeichne eine Ziffer mit Maus, Stift oder Finger; die rechte Taste radiert. Mit der Tastatur bewegen die Pfeile den Stift, feiner mit Umschalt, und die Leertaste setzt ihn auf und hebt ihn ab.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Drawing canvas</source>
   <translation>Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Pen down</source>
   <translation>Stift aufgesetzt</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Pen lifted</source>
   <translation>Stift abgehoben</translation>
  </message>
  <message>
   <location filename="../../app/canvas/decor.py" />
   <source>Draw a digit here</source>
   <translation>Zeichne hier eine Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/canvas/decor.py" />
   <source>any size, anywhere — or drop a picture</source>
   <translation>Größe und Ort sind egal – oder lege ein Bild ab</translation>
  </message>
  <message>
   <location filename="../../app/lab/controls.py" />
   <source>a number from {low} to {high}</source>
   <translation>eine Zahl von {low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../app/lab/controls.py" />
   <source>one of {words}</source>
   <translation>eines von {words}</translation>
  </message>
  <message>
   <location filename="../../app/lab/controls.py" />
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <location filename="../../app/lab/explanation.py" />
   <source>In words</source>
   <translation>In Worten</translation>
  </message>
  <message>
   <location filename="../../app/lab/explanation.py" />
   <source>Show the words that belong to it, or leave their room to the plots.</source>
   <translation>Zeige die Worte dazu, oder lass ihren Platz den Diagrammen.</translation>
  </message>
  <message>
   <location filename="../../app/lab/kept_controls.py" />
   <source>“{name}” has to be {choices}, not {value}.</source>
   <translation>muss „{name}“ {choices} sein, nicht {value}.</translation>
  </message>
  <message>
   <location filename="../../app/lab/kept_controls.py" />
   <source>“{name}” is unknown to this page.</source>
   <translation>ist „{name}“ dieser Seite unbekannt.</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <source>Bring this page back to how it was at first.</source>
   <translation>Diese Seite wieder so einstellen, wie sie am Anfang war.</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <location filename="../../app/pages/draw/studies/studies.py" />
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Copy as numpy</source>
   <translation>Als numpy kopieren</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <source>Put the lines that reproduce what is shown on the clipboard; they run as they are.</source>
   <translation>Die Zeilen, die das Gezeigte nachrechnen, in die Zwischenablage legen; sie laufen so, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="../../app/lab/page.py" />
   <source>What this page shows.</source>
   <translation>Was diese Seite zeigt.</translation>
  </message>
  <message>
   <location filename="../../app/lab/problem_line.py" />
   <source>Take this sentence away.</source>
   <translation>Diese Meldung ausblenden.</translation>
  </message>
  <message>
   <location filename="../../app/lab/problem_line.py" />
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>Crossed out</source>
   <translation>Durchgestrichen</translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>In a frame</source>
   <translation>In einem Rahmen</translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>Mirrored</source>
   <translation>Spiegelverkehrt</translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>Underlined</source>
   <translation>Unterstrichen</translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>With a mark</source>
   <translation>Mit Zeichen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/lab/segments.py" />
   <location filename="../../app/pages/network/picture/heads.py" />
   <source>{n} digits</source>
   <translation>
    <numerusform>{n} Ziffer</numerusform>
    <numerusform>{n} Ziffern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/lab/segments.py" />
   <source>{what}: {digits}</source>
   <translation>{what}: {digits}</translation>
  </message>
  <message>
   <location filename="../../app/lab/sliced_work.py" />
   <source>The work</source>
   <translation>Die Arbeit</translation>
  </message>
  <message>
   <location filename="../../app/language.py" />
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/advice.py" />
   <source> At 0 the true derivative does not exist; 0 is taken, as everywhere else.</source>
   <translation> Bei 0 existiert keine wahre Ableitung; verwendet wird 0, wie überall sonst.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/advice.py" />
   <source>&lt;b&gt;{name}&lt;/b&gt;&lt;br&gt;&lt;b&gt;Use it for&lt;/b&gt; {used_for}&lt;br&gt;&lt;b&gt;Beware:&lt;/b&gt; {beware_of}</source>
   <translation>&lt;b&gt;{name}&lt;/b&gt;&lt;br&gt;&lt;b&gt;Geeignet für:&lt;/b&gt; {used_for}&lt;br&gt;&lt;b&gt;Vorsicht:&lt;/b&gt; {beware_of}</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/curve_board.py" />
   <source>&lt;p&gt;The table names the colours and has all values at the dotted line. &lt;b&gt;Dots&lt;/b&gt;: the neurons of your drawing, round in layers 1 and 3, square in 2 and 4. &lt;b&gt;Shaded&lt;/b&gt;: flat, so that a neuron there hardly learns. Wheel to zoom, drag to move; by keyboard the arrows move the dotted line.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Die Tabelle nennt die Farben und hat alle Werte an der gepunkteten Linie. &lt;b&gt;Punkte&lt;/b&gt;: die Neuronen deiner Zeichnung, rund in Schicht 1 und 3, eckig in 2 und 4. &lt;b&gt;Schattiert&lt;/b&gt;: flach, sodass ein Neuron dort kaum lernt. Mit dem Rad vergrößern, durch Ziehen verschieben; mit der Tastatur bewegen die Pfeile die gepunktete Linie.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/curve_board.py" />
   <source>Curves; arrow keys move the crosshair</source>
   <translation>Kurven; die Pfeiltasten bewegen das Fadenkreuz</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/curve_board.py" />
   <source>neuron {neuron} of layer {layer}: {at}</source>
   <translation>Neuron {neuron} von Schicht {layer}: {at}</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/function_choice.py" />
   <source>Draw {name} too</source>
   <translation>Auch {name} zeichnen</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/function_choice.py" />
   <source>Seven at most beside the chosen one: uncheck another first.</source>
   <translation>Höchstens sieben neben der gewählten: Wähle erst eine andere ab.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/function_curves.py" />
   <source>dashed</source>
   <translation>gestrichelt</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/function_curves.py" />
   <source>dotted</source>
   <translation>gepunktet</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/function_curves.py" />
   <source>solid</source>
   <translation>durchgezogen</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>&lt;b&gt;Without activations, layers add nothing.&lt;/b&gt; The bars come from the network's own layers with f(z) = z, the rings from one single matrix: they agree but for rounding. However many layers, the whole is one linear map, a linear network, whose decision boundaries are flat. The bend of f is what makes depth worth having.</source>
   <translation>&lt;b&gt;Ohne Aktivierungen bringen Schichten nichts.&lt;/b&gt; Die Balken stammen von den Schichten des Netzes selbst mit f(z) = z, die Ringe von einer einzigen Matrix: Sie stimmen bis auf Rundung überein. Wie viele Schichten es auch sind, das Ganze ist eine lineare Abbildung, ein lineares Netz, dessen Entscheidungsgrenzen eben sind. Erst die Nichtlinearität von f macht Tiefe lohnend.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>&lt;p&gt;The logits of the digits: by the layers without activations, by their one matrix, how far the two are apart by rounding, and, &lt;b&gt;with f&lt;/b&gt;, what the network truly says.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Die Logits der Ziffern: durch die Schichten ohne Aktivierungen, durch ihre eine Matrix, wie weit beide durch Rundung auseinanderliegen, und &lt;b&gt;mit f&lt;/b&gt;, was das Netz wirklich sagt.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>Bars: layer by layer without activations. Rings: one matrix at once.</source>
   <translation>Balken: Schicht für Schicht ohne Aktivierungen. Ringe: eine einzige Matrix.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>Logits without activations</source>
   <translation>Logits ohne Aktivierungen</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>difference</source>
   <translation>Differenz</translation>
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
   <translation>Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>layer by layer</source>
   <translation>Schicht für Schicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>logit</source>
   <translation>Logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>logit of {digit}: {layers} layer by layer, {one} at once</source>
   <translation>Logit der {digit}: {layers} Schicht für Schicht, {one} in einem Schritt</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>with f</source>
   <translation>mit f</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/linear_demo.py" />
   <source>{layers} = {count:,} weights become {n_inputs} × {n_outputs} = {product:,}</source>
   <translation>{layers} = {count:,} Gewichte werden zu {n_inputs} × {n_outputs} = {product:,}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/activations/neuron_shares.py" />
   <source>Layer {number}: of {n} neurons {shares}.</source>
   <translation>
    <numerusform>Schicht {number}: von {n} Neuron {shares}.</numerusform>
    <numerusform>Schicht {number}: von {n} Neuronen {shares}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/activations/neuron_shares.py" />
   <source>Layer {number}: of {size:,} z {shares}; {dead} of {n} neurons dead for every digit.</source>
   <translation>
    <numerusform>Schicht {number}: von {size:,} z-Werten {shares}; {dead} von {n} Neuron immer tot.</numerusform>
    <numerusform>Schicht {number}: von {size:,} z-Werten {shares}; {dead} von {n} Neuronen immer tot.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/neuron_shares.py" />
   <source>{inactive} inactive, {saturated} saturated</source>
   <translation>{inactive} inaktiv, {saturated} gesättigt</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source> The z are those of the network, which runs with {name}.</source>
   <translation> Die z-Werte sind die des Netzes, das mit {name} läuft.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>1,000 test digits</source>
   <translation>1.000 Testziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>&lt;p&gt;&lt;b&gt;Inactive&lt;/b&gt;: it gives exactly 0, and so does its derivative; &lt;b&gt;saturated&lt;/b&gt;: it is on a flat end of the curve, |f′| under the bound; &lt;b&gt;dead&lt;/b&gt;: inactive for every one of the digits.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Inaktiv&lt;/b&gt;: Es gibt genau 0 aus, und seine Ableitung ist auch 0; &lt;b&gt;gesättigt&lt;/b&gt;: Es liegt auf einem flachen Ende der Kurve, |f′| unter der Schranke; &lt;b&gt;tot&lt;/b&gt;: inaktiv bei jeder einzelnen Ziffer.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>Activation function</source>
   <translation>Aktivierungsfunktion</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Activations</source>
   <translation>Aktivierungen</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Bound of |f′|</source>
   <translation>Schranke für |f′|</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Compare with</source>
   <translation>Vergleichen mit</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Curves</source>
   <translation>Kurven</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Draw a digit to see where its neurons lie.</source>
   <translation>Zeichne eine Ziffer, um zu sehen, wo ihre Neuronen liegen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Draw new slopes between l and u, as each training step does.</source>
   <translation>Neue Steigungen zwischen l und u ziehen, wie es jeder Trainingsschritt tut.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Draw other slopes</source>
   <translation>Andere Steigungen ziehen</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Draw {name} beside the chosen function.</source>
   <translation>{name} neben der gewählten Funktion zeichnen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Flat where |f′| is under</source>
   <translation>Flach, wo |f′| kleiner ist als</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Function</source>
   <translation>Funktion</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Neurons in the shaded zones hardly learn: |f′| is too small.</source>
   <translation>Neuronen in den schattierten Zonen lernen kaum: |f′| ist zu klein.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Reset view</source>
   <translation>Ausschnitt zurück</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Show the usual stretch again, z from −8 to 8.</source>
   <translation>Wieder den üblichen Ausschnitt zeigen, z von −8 bis 8.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Show {layer}</source>
   <translation>{layer} zeigen</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>The curves, or what a network is without them.</source>
   <translation>Die Kurven oder was ein Netz ohne sie wäre.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>The function that carries the dots, the zones and the advice.</source>
   <translation>Die Funktion, für die Punkte, Zonen und Hinweise gelten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>The logits of {whose}. {sizes}.</source>
   <translation>Die Logits von: {whose}. {sizes}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>The z that the network computes before its activations.</source>
   <translation>Die z-Werte, die das Netz vor seinen Aktivierungen berechnet.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>This drawing</source>
   <translation>Diese Zeichnung</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>What bends a neuron's sum: a = f(z). Wheel to zoom, drag to move.</source>
   <translation>Was die Summe eines Neurons krümmt: a = f(z). Mit dem Rad vergrößern, durch Ziehen verschieben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>What the page shows</source>
   <translation>Was die Seite zeigt</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Whose z are shown</source>
   <translation>Wessen z-Werte gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>Without a bend</source>
   <translation>Ohne Nichtlinearität</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>bound</source>
   <translation>Schranke</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>the first test digit</source>
   <translation>die erste Testziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <location filename="../../app/window/lessons/editor.py" />
   <source>your drawing</source>
   <translation>deine Zeichnung</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>z of the network's neurons</source>
   <translation>z-Werte der Neuronen des Netzes</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/page.py" />
   <source>{layer} is drawn {words}.</source>
   <translation>{layer} wird {words} gezeichnet.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/values_table.py" />
   <source>&lt;p&gt;What each function gives at this z; – where f″ does not exist. At a corner there is no f′ either: what stands there is what networks take, 0 for ReLU. Point into the plot.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Was jede Funktion bei diesem z ergibt; „–“, wo f″ nicht existiert. An einem Knick gibt es auch kein f′: Da steht, was Netze dort nehmen, bei ReLU 0. Zeige ins Diagramm.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/values_table.py" />
   <source>Values under the crosshair</source>
   <translation>Werte unter dem Fadenkreuz</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/values_table.py" />
   <source>range</source>
   <translation>Wertebereich</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/z_strips.py" />
   <source>Distribution of z, layer by layer</source>
   <translation>Verteilung von z, Schicht für Schicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/z_strips.py" />
   <source>Where the z of this layer lie: each bar is the share in a hundredth of the stretch above.</source>
   <translation>Wo die z-Werte dieser Schicht liegen: Jeder Balken ist der Anteil in einem Hundertstel des Ausschnitts oben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/z_strips.py" />
   <source>layer {layer}: {share} of its z lie from {start} to {end}</source>
   <translation>Schicht {layer}: {share} ihrer z-Werte liegen von {start} bis {end}</translation>
  </message>
  <message>
   <location filename="../../app/pages/activations/z_strips.py" />
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>layer {number}</source>
   <translation>Schicht {number}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>A difference of 1 makes one digit e = 2.718 times as likely as another.</source>
   <translation>Ein Unterschied von 1 macht eine Ziffer e = 2,718-mal so wahrscheinlich wie eine andere.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>Click it to see why; Ctrl+click sets it against the other.</source>
   <translation>Klicke sie an, um zu sehen, warum; Strg+Klick stellt sie der anderen gegenüber.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>Digit {digit}: logit {values}. {explanation} {invitation}</source>
   <translation>Ziffer {digit}: Logit {values}. {explanation} {invitation}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>Digit {digit}: {probability}. {invitation}</source>
   <translation>Ziffer {digit}: {probability}. {invitation}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>Nothing drawn.</source>
   <translation>Nichts gezeichnet.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>The ten digits</source>
   <translation>Die zehn Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>Up and down go from digit to digit, Return asks why, Shift+Return sets against.</source>
   <translation>Auf und ab führen von Ziffer zu Ziffer, die Eingabetaste fragt warum, Umschalt+Eingabe stellt gegenüber.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/digit_bars.py" />
   <source>probability {values} = e^logit / Σ e^logits</source>
   <translation>Wahrscheinlichkeit {values} = e^Logit / Σ e^Logits</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>Changed: {card}.</source>
   <translation>Geändert: {card}.</translation>
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
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>Network that reads</source>
   <translation>Lesendes Netz</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>Network · {changed}</source>
   <translation>Netz · {changed}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>Which network reads the drawing. Each was trained with an activation function of its own.</source>
   <translation>Welches Netz die Zeichnung liest. Jedes wurde mit einer eigenen Aktivierungsfunktion trainiert.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>{sizes} · changed by hand on the page Network, so no figures hold.</source>
   <translation>{sizes} · von Hand geändert auf der Seite „Netz“, daher gelten keine Kennzahlen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/network_card.py" />
   <source>{sizes} · trial with {name}: it never learned with it, so no figures hold.</source>
   <translation>{sizes} · Versuch mit {name}: Damit hat es nie gelernt, daher gelten keine Kennzahlen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Each alone: {each}</source>
   <translation>Jede einzeln: {each}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Evidence is the probability of the likeliest digit beside the answer 'no digit at all'. The network learned that answer from letters and scribbles; where the evidence is too small it rejects, and the ten probabilities, which only share out 1 among the digits, do not count.</source>
   <translation>Evidenz ist die Wahrscheinlichkeit der wahrscheinlichsten Ziffer neben der Antwort „gar keine Ziffer“. Diese Antwort hat das Netz an Buchstaben und Gekritzel gelernt; wo die Evidenz zu klein ist, weist es zurück, und die zehn Wahrscheinlichkeiten, die ja nur die 1 unter den Ziffern aufteilen, zählen nicht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Is it one all the same? Ctrl+K keeps it; with 20 of them, My digits teaches the network your hand.</source>
   <translation>Ist es doch eine? Strg+K merkt sie; mit 20 davon bringt „Meine Ziffern“ dem Netz deine Handschrift bei.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>More than two separate strokes speak for 'no digit' too: hardly a digit is drawn so, but most doodles are.</source>
   <translation>Auch mehr als zwei getrennte Striche sprechen für „keine Ziffer“: Kaum eine Ziffer wird so gezeichnet, die meisten Kritzeleien schon.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Not a digit I know; nearest {label}, evidence {evidence}</source>
   <translation>Keine Ziffer, die ich kenne; am nächsten {label}, Evidenz {evidence}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Nothing drawn, nothing predicted</source>
   <translation>Nichts gezeichnet, nichts vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Prediction</source>
   <translation>Vorhersage</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <location filename="../../app/pages/handwriting/figures.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Rejected</source>
   <translation>Zurückgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>The right way round: {each}</source>
   <translation>Richtig herum: {each}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Unsure: {label}, perhaps {runner_up}</source>
   <translation>Unsicher: {label}, vielleicht {runner_up}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>Without the mark: {each}</source>
   <translation>Ohne das Zeichen: {each}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>{label}, hardly anything else</source>
   <translation>{label}, kaum etwas anderes</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/prediction.py" />
   <source>{label}, perhaps {runner_up}</source>
   <translation>{label}, vielleicht {runner_up}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/probabilities.py" />
   <source>Logits</source>
   <translation>Logits</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/probabilities.py" />
   <source>Logits are what the last layer gives; softmax turns them into probabilities.</source>
   <translation>Logits sind, was die letzte Schicht ausgibt; Softmax macht daraus Wahrscheinlichkeiten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/probabilities.py" />
   <location filename="../../app/pages/softmax/page.py" />
   <source>Probabilities</source>
   <translation>Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/probabilities.py" />
   <source>Probabilities or logits</source>
   <translation>Wahrscheinlichkeiten oder Logits</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/probabilities.py" />
   <source>logits</source>
   <translation>Logits</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>A picture has no strokes, so nothing says in which order its ink came. Draw over it, or write the digit yourself, to see how the answer comes about.</source>
   <translation>Ein Bild hat keine Striche, also sagt nichts, in welcher Reihenfolge seine Tinte kam. Zeichne darüber oder schreib die Ziffer selbst, dann siehst du, wie die Antwort zustande kommt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>Arrow keys go from point to point of the drawing, Space draws it again.</source>
   <translation>Die Pfeiltasten führen von Punkt zu Punkt der Zeichnung, die Leertaste zeichnet sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>Draw it again</source>
   <translation>Noch einmal zeichnen</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>Each column is the answer to the drawing so far: dark is 0 %, bright is 100 %; a ring marks where the answer became another. Drag along it to see the drawing as it was then.</source>
   <translation>Jede Spalte ist die Antwort auf die Zeichnung bis dahin: dunkel ist 0 %, hell ist 100 %; ein Ring markiert, wo die Antwort eine andere wurde. Ziehe daran entlang, um die Zeichnung von damals zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <location filename="../../app/pages/gradients/descent_view.py" />
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <location filename="../../app/pages/train/replay.py" />
   <location filename="../../app/pages/train/transport.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>Probability while drawing</source>
   <translation>Wahrscheinlichkeit beim Zeichnen</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>See it drawn again at the hand's own speed; pauses of more than a second count as one.</source>
   <translation>Die Zeichnung noch einmal im Tempo der Hand entstehen lassen; Pausen von mehr als einer Sekunde zählen als eine Sekunde.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>While drawing</source>
   <translation>Beim Zeichnen</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/answer/timeline.py" />
   <source>ink drawn, %</source>
   <translation>gezeichnete Tinte, %</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>

For layer 2 this is a look back through layer 1 as if it were linear: a hint, not the whole truth.</source>
   <translation>

Für Schicht 2 ist das ein Blick zurück durch Schicht 1, als wäre sie linear: ein Hinweis, nicht die ganze Wahrheit.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>784 pixels</source>
   <translation>784 Pixel</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>Attribution: every pixel's is 0, because the derivative of the answer's logit is 0 wherever there is ink. Nothing says which pixel to change, and gradient descent could not learn.</source>
   <translation>Attribution: Sie ist für jedes Pixel 0, weil die Ableitung des Logits der Antwort überall 0 ist, wo Tinte ist. Nichts sagt, welches Pixel zu ändern wäre, und der Gradientenabstieg könnte nicht lernen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>Attribution: what speaks for the answer is blue, what speaks against it vermilion: each pixel's ink times the derivative of the answer's logit there.

The strongest pixel has the full colour. Point at one for its share of the logit.</source>
   <translation>Attribution: Was für die Antwort spricht, ist blau, was dagegen spricht, zinnoberrot: die Tinte jedes Pixels mal der Ableitung des Logits der Antwort dort.

Das stärkste Pixel hat die volle Farbe. Zeige auf eines, um seinen Anteil am Logit zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>Set upright, its longer side 20 pixels, its mass in the middle: place, size and slant make no difference.
0 is paper, 1 is ink.</source>
   <translation>Aufgerichtet, längere Seite 20 Pixel, Masse in der Mitte: Ort, Größe und Neigung sind gleichgültig.
0 ist Papier, 1 Tinte.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>The ink as the network gets it, or its attribution: what in it speaks for and against the answer.</source>
   <translation>Die Tinte, wie das Netz sie bekommt, oder ihre Attribution: was darin für und gegen die Antwort spricht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>The network sees</source>
   <translation>Das Netz sieht</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>The network sees: ink or attribution</source>
   <translation>Das Netz sieht: Tinte oder Attribution</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>The weights with which each pixel reaches neuron {neuron} of hidden layer {layer}: blue excites it, vermilion silences it.{look_back}</source>
   <translation>Die Gewichte, mit denen jedes Pixel das Neuron {neuron} der verborgenen Schicht {layer} erreicht: Blau regt es an, Zinnoberrot hemmt es.{look_back}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>attribution</source>
   <translation>Attribution</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>ink</source>
   <translation>Tinte</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/network_input.py" />
   <source>row {row_number}, col {column}: {picture}</source>
   <translation>Zeile {row_number}, Spalte {column}: {picture}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/input/pixel_picture.py" />
   <source>28 by 28 pixels</source>
   <translation>28 mal 28 Pixel</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/page.py" />
   <source>How thick the ink looks here. The network's own pen is always 2.2 of its 28 pixels wide.</source>
   <translation>Wie dick die Tinte hier aussieht. Der Stift des Netzes ist immer 2,2 seiner 28 Pixel breit.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/page.py" />
   <source>Pen</source>
   <translation>Stift</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/page.py" />
   <source>Pen width</source>
   <translation>Stiftbreite</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/panels.py" />
   <source>Height of the canvas</source>
   <translation>Höhe der Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/panels.py" />
   <source>Height of the probabilities</source>
   <translation>Höhe der Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/panels.py" />
   <source>Height of the timeline</source>
   <translation>Höhe der Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/panels.py" />
   <source>Width of the answer</source>
   <translation>Breite der Antwort</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/panels.py" />
   <source>Width of the canvas</source>
   <translation>Breite der Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source> A click draws it.</source>
   <translation> Ein Klick zeichnet sie.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Above, what makes a digit's logit as large as can be with no more ink than digits have; below, the mean of MNIST's test digits. Under each, or in its tip, stands its logit. A network can be surer of a picture that nobody would draw.</source>
   <translation>Oben das Bild, das den Logit einer Ziffer so groß wie möglich macht, mit nicht mehr Tinte, als Ziffern haben; unten das Mittel der Testziffern von MNIST. Unter jedem Bild oder in seinem Hinweis steht sein Logit. Ein Netz kann sich eines Bildes sicherer sein, das niemand zeichnen würde.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Digit to make of it</source>
   <translation>Ziffer, die daraus werden soll</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>How much of the change is done</source>
   <translation>Wie viel der Änderung ausgeführt ist</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>How much of the change is done.</source>
   <translation>Wie viel der Änderung ausgeführt ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>It is a {target} to the network already: choose another digit.</source>
   <translation>Für das Netz ist es schon eine {target}: Wähle eine andere Ziffer.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Make it</source>
   <translation>Mach daraus</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Put on canvas</source>
   <translation>Auf die Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Put the changed picture on the canvas; undo brings your drawing back.</source>
   <translation>Das geänderte Bild auf die Zeichenfläche legen; Rückgängig bringt deine Zeichnung zurück.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>See the change come, from nothing to all of it.</source>
   <translation>Zusehen, wie die Änderung entsteht, von nichts bis vollständig.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>The mean of MNIST's test digits {digit}: its logit is {logit}.</source>
   <translation>Das Mittel der Testziffern {digit} von MNIST: Sein Logit ist {logit}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>The picture it likes best for {digit}: its logit is {logit}.</source>
   <translation>Das Bild, das ihm für {digit} am liebsten ist: Sein Logit ist {logit}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>What it likes best</source>
   <translation>Was ihm am liebsten ist</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>What the network likes best for each digit, and the mean digits</source>
   <translation>Was dem Netz für jede Ziffer am liebsten ist, und die mittleren Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>Which digit the network is to see; without a choice it is the one that takes least.</source>
   <translation>Welche Ziffer das Netz sehen soll; ohne Wahl ist es die, zu der am wenigsten fehlt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>another digit</source>
   <translation>eine andere Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/study.py" />
   <source>drawn</source>
   <translation>gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source> The network rejects the drawing as it is; this is about its nearest digit.</source>
   <translation> Das Netz weist die Zeichnung zurück, so wie sie ist; hier geht es um ihre nächste Ziffer.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source>Draw a digit: the smallest change of its pixels that makes it another one is looked for.</source>
   <translation>Zeichne eine Ziffer: Gesucht wird die kleinste Änderung ihrer Pixel, die sie zu einer anderen macht.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source>From {label} to {target}: length (L2) {size}, where the drawing's is {whole}. {n} of 784 pixels change by {least} or more, one by {most}; none leaves 0 … 1. Found by a local search: a smaller one may exist.{rejected}</source>
   <translation>
    <numerusform>Von {label} zu {target}: Länge (L2) {size}, die der Zeichnung ist {whole}. {n} von 784 Pixeln ändert sich um {least} oder mehr, und zwar um {most}; keines verlässt 0 … 1. Gefunden durch lokale Suche: Vielleicht gibt es eine kleinere.{rejected}</numerusform>
    <numerusform>Von {label} zu {target}: Länge (L2) {size}, die der Zeichnung ist {whole}. {n} von 784 Pixeln ändern sich um {least} oder mehr, eines um {most}; keines verlässt 0 … 1. Gefunden durch lokale Suche: Vielleicht gibt es eine kleinere.{rejected}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source>Looked for when the pen rests …</source>
   <translation>Wird gesucht, wenn der Stift ruht …</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source>No change was found that makes it this digit.</source>
   <translation>Es wurde keine Änderung gefunden, die diese Ziffer daraus macht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/change/words.py" />
   <source>length {size}</source>
   <translation>Länge {size}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/pair_bars.py" />
   <source>Above, the pinned side; below, this drawing as it is read now; at the right, now less pinned.</source>
   <translation>Oben die festgehaltene Seite; unten diese Zeichnung, wie sie jetzt gelesen wird; rechts jetzt minus festgehalten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/pair_bars.py" />
   <source>Probabilities of both sides and their difference</source>
   <translation>Wahrscheinlichkeiten beider Seiten und ihr Unterschied</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/pair_bars.py" />
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>other side</source>
   <translation>andere Seite</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/pair_bars.py" />
   <source>percentage points</source>
   <translation>Prozentpunkte</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/pair_bars.py" />
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>this drawing</source>
   <translation>diese Zeichnung</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Both sides are the same: pin this drawing and draw another, or choose another network.</source>
   <translation>Beide Seiten sind gleich: Halte diese Zeichnung fest und zeichne eine andere, oder wähle ein anderes Netz.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Draw a digit, and pin it or choose another network: both are shown beside each other.</source>
   <translation>Zeichne eine Ziffer und halte sie fest oder wähle ein anderes Netz: Beide werden nebeneinander gezeigt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Keep this drawing as the other side, and draw another beside it.</source>
   <translation>Diese Zeichnung als die andere Seite behalten und eine weitere daneben zeichnen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Let it go</source>
   <translation>Loslassen</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Network of the other side</source>
   <translation>Netz der anderen Seite</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Pin this drawing</source>
   <translation>Diese Zeichnung festhalten</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Read by</source>
   <translation>Gelesen von</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>The other side, the difference, and this drawing</source>
   <translation>Die andere Seite, die Differenz und diese Zeichnung</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>The other side, what this drawing has more of (blue) and less of (vermilion), and this drawing.</source>
   <translation>Die andere Seite, wovon diese Zeichnung mehr (blau) und weniger (zinnoberrot) hat, und diese Zeichnung.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>Which network reads the other side.</source>
   <translation>Welches Netz die andere Seite liest.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/study.py" />
   <source>the same network</source>
   <translation>dasselbe Netz</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>Both sides agree</source>
   <translation>Beide Seiten stimmen überein</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>Layer {number}: of other widths, {a} and {a2}.</source>
   <translation>Schicht {number}: verschieden breit, {a} und {a2}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>Layer {number}: {length} apart, most in neuron {named}.</source>
   <translation>Schicht {number}: {length} auseinander, am meisten bei Neuron {named}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>Pixels: {apart} apart.</source>
   <translation>Pixel: {apart} auseinander.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>The sides do not agree</source>
   <translation>Die Seiten stimmen nicht überein</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>no digit (nearest {label})</source>
   <translation>keine Ziffer (am nächsten {label})</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/compare/words.py" />
   <source>{agree}: the other side says {said}, this one {said2}.</source>
   <translation>{agree}: Die andere Seite sagt {said}, diese {said2}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <location filename="../../app/pages/draw/studies/layers/activation_plot.py" />
   <source>Activation curve</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>Activation explorer</source>
   <translation>Aktivierungen erkunden</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>Back to {name}</source>
   <translation>Zurück zu {name}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>Run it with {name}</source>
   <translation>Mit {name} laufen lassen</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>The network runs with {name}, but it learned with {learned_with}.</source>
   <translation>Das Netz läuft mit {name}, gelernt hat es aber mit {learned_with}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>The network was trained with this function and runs with it.</source>
   <translation>Das Netz wurde mit dieser Funktion trainiert und läuft mit ihr.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>The network was trained with {name}. Try what breaks with another.</source>
   <translation>Das Netz wurde mit {name} trainiert. Probiere, was mit einer anderen kaputtgeht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>The network's own function</source>
   <translation>Die eigene Funktion des Netzes</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>Which curve is drawn here. The network keeps its own until the button below runs another.</source>
   <translation>Welche Kurve hier gezeichnet ist. Das Netz behält seine eigene, bis der Knopf darunter eine andere einsetzt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>f′ dashed</source>
   <translation>f′ gestrichelt</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/activation_explorer.py" />
   <source>f′ is the derivative that back-propagation multiplies by.</source>
   <translation>f′ ist die Ableitung, mit der die Backpropagation multipliziert.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/advice.py" />
   <source>&lt;b&gt;Beware:&lt;/b&gt; {beware_of}</source>
   <translation>&lt;b&gt;Vorsicht:&lt;/b&gt; {beware_of}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/advice.py" />
   <source>&lt;b&gt;Use it for&lt;/b&gt; {used_for}</source>
   <translation>&lt;b&gt;Geeignet für:&lt;/b&gt; {used_for}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/advice.py" />
   <source>Range {low} to {high}.</source>
   <translation>Wertebereich {low} bis {high}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/compare_button.py" />
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>Compare</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/compare_button.py" />
   <source>Draw other functions beside this one.</source>
   <translation>Andere Funktionen neben dieser zeichnen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/compare_button.py" />
   <source>Functions to compare</source>
   <translation>Funktionen zum Vergleich</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>Arrow keys go from neuron to neuron, Return shows all about one.</source>
   <translation>Die Pfeiltasten führen von Neuron zu Neuron, die Eingabetaste zeigt alles über eines.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <location filename="../../app/pages/neuron/network/pictures.py" />
   <source>Hidden layer {layer}</source>
   <translation>Verborgene Schicht {layer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>Hidden layer {layer}: quantity</source>
   <translation>Verborgene Schicht {layer}: gezeigte Größe</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>a = f(z), f(z) = {formula}. Point at a bar for its numbers, click it, or press Return on it, for all about the neuron.</source>
   <translation>a = f(z), f(z) = {formula}. Zeige auf einen Balken, um seine Zahlen zu sehen; klicke ihn an oder drücke darauf die Eingabetaste, um alles über das Neuron zu erfahren.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>activation a</source>
   <translation>Aktivierung a</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>active</source>
   <translation>aktiv</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>draw a digit: every neuron answers</source>
   <translation>zeichne eine Ziffer: jedes Neuron antwortet</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>inactive</source>
   <translation>inaktiv</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>neuron</source>
   <translation>Neuron</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>neuron {neuron}   z = {z}   a = {a}   {state}</source>
   <translation>Neuron {neuron}   z = {z}   a = {a}   {state}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>saturated</source>
   <translation>gesättigt</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>sum z</source>
   <translation>Summe z</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>z = x · W + b, before the activation function; a = f(z), after it.</source>
   <translation>z = x · W + b, vor der Aktivierungsfunktion; a = f(z), danach.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/hidden_layer.py" />
   <source>{n} {state}</source>
   <translation>{n} {state}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <source>What flows where</source>
   <translation>Was wohin fließt</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>softmax</source>
   <translation>Softmax</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <source>{n} logits</source>
   <translation>
    <numerusform>{n} Logit</numerusform>
    <numerusform>{n} Logits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <location filename="../../app/pages/network/picture/heads.py" />
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>{n} neurons</source>
   <translation>
    <numerusform>{n} Neuron</numerusform>
    <numerusform>{n} Neuronen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <location filename="../../app/pages/network/picture/heads.py" />
   <source>{n} pixels</source>
   <translation>
    <numerusform>{n} Pixel</numerusform>
    <numerusform>{n} Pixel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/draw/studies/layers/study.py" />
   <source>{n} probabilities</source>
   <translation>
    <numerusform>{n} Wahrscheinlichkeit</numerusform>
    <numerusform>{n} Wahrscheinlichkeiten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/digit_map.py" />
   <source>Arrow keys look at the digits nearest to the drawing, Return draws one.</source>
   <translation>Die Pfeiltasten führen durch die Ziffern, die der Zeichnung am nächsten sind, die Eingabetaste zeichnet eine.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/digit_map.py" />
   <source>Map of test digits</source>
   <translation>Karte der Testziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>By t-SNE, which keeps neighbours together and nothing else; the disc lies between the five nearest in pixels.</source>
   <translation>Durch t-SNE, das Nachbarn beisammenhält und sonst nichts; die Scheibe liegt zwischen den fünf, die in Pixeln am nächsten sind.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Draw a digit: a disc shows where it lies, and moves with the pen.</source>
   <translation>Zeichne eine Ziffer: Eine Scheibe zeigt, wo sie liegt, und bewegt sich mit dem Stift.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>MNIST's 10,000 test digits are read …</source>
   <translation>Die 10.000 Testziffern von MNIST werden gelesen …</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Map of 2,000 test digits by</source>
   <translation>Karte von 2.000 Testziffern für</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Nearest in pixels</source>
   <translation>Am nächsten in Pixeln</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Nearest in {layer_name}</source>
   <translation>Am nächsten in: {layer_name}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Test digit {row}, truly a {label}, at a distance of {distance}. A click draws it.</source>
   <translation>Testziffer {row}, in Wahrheit eine {label}, im Abstand {distance}. Ein Klick zeichnet sie.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>Test digit {row}, truly a {label}; a click puts it on the canvas.</source>
   <translation>Testziffer {row}, in Wahrheit eine {label}; ein Klick legt sie auf die Zeichenfläche.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>The layer in whose space the digits lie.</source>
   <translation>Die Schicht, in deren Raum die Ziffern liegen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>The plane in which they differ most: {share} of all differences lie in it.</source>
   <translation>Die Ebene, in der sie sich am meisten unterscheiden: {share} aller Unterschiede liegen darin.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>The test digits nearest in pixels</source>
   <translation>Die Testziffern, die in Pixeln am nächsten sind</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>The test digits nearest in the layer</source>
   <translation>Die Testziffern, die in der Schicht am nächsten sind</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>What the map is of</source>
   <translation>Was die Karte zeigt</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <location filename="../../app/pages/network/panels/change.py" />
   <location filename="../../app/pages/network/words.py" />
   <source>hidden layer {layer}</source>
   <translation>verborgene Schicht {layer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <location filename="../../app/pages/network/words.py" />
   <source>pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>t-SNE of the pixels</source>
   <translation>t-SNE der Pixel</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/neighbours/study.py" />
   <source>the logits</source>
   <translation>die Logits</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/picture_sum.py" />
   <source>Blue is ink that is added, vermilion ink that is taken away; the strongest has the full colour.</source>
   <translation>Blau ist Tinte, die dazukommt, zinnoberrot Tinte, die weggenommen wird; das stärkste Pixel hat die volle Farbe.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/picture_sum.py" />
   <source>The drawing, its change, and what comes of it</source>
   <translation>Die Zeichnung, ihre Änderung und was daraus wird</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/picture_sum.py" />
   <source>row {row}, col {column}: {before} {sign} {added} = {after}</source>
   <translation>Zeile {row}, Spalte {column}: {before} {sign} {added} = {after}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/step_pictures.py" />
   <source>Arrow keys go from cell to cell, and from picture to picture.</source>
   <translation>Die Pfeiltasten führen von Zelle zu Zelle und von Bild zu Bild.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/step_pictures.py" />
   <source>From strokes to pixels in six pictures</source>
   <translation>In sechs Bildern von Strichen zu Pixeln</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>2 Slant</source>
   <translation>2 Neigung</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>2.2 pixels wide; else it grows and shrinks with the drawing.</source>
   <translation>2,2 Pixel breit; sonst wächst er mit der Zeichnung.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>3 Box</source>
   <translation>3 Rahmen</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>4 Scale</source>
   <translation>4 Skalierung</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>5 Pen</source>
   <translation>5 Stift</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>6 Mass</source>
   <translation>6 Schwerpunkt</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>A picture has no strokes: it is cut to its ink, set upright, scaled by area and put by its mass. Draw to see the steps.</source>
   <translation>Ein Bild hat keine Striche: Es wird zugeschnitten, aufgerichtet, skaliert und zentriert. Zeichne, um die Schritte zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>Draw a digit: its way from strokes to pixels is shown here.</source>
   <translation>Zeichne eine Ziffer: Hier wird ihr Weg von Strichen zu Pixeln gezeigt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>The drawing's box goes to the middle; else it stays where it lies.</source>
   <translation>Der Rahmen kommt in die Mitte; sonst bleibt er, wo er liegt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>The ink's centre of mass goes to row 14, column 14.</source>
   <translation>Der Schwerpunkt der Tinte kommt auf Zeile 14, Spalte 14.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>The longer side fills 20 of 28 pixels; else the whole sheet fills 28.</source>
   <translation>Längere Seite: 20 von 28 Pixeln; sonst das Blatt alle 28.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>The network reads picture 6: {own}.</source>
   <translation>Das Netz liest Bild 6: {own}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>Upright, each row moved sideways; else it leans as it does.</source>
   <translation>Aufrecht, Zeile für Zeile; sonst schräg, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>With these steps {share} of {digits:,} digits of {writers} strangers, drawn anywhere and at any size, were read correctly by the network {network} in the box. A step's worth is what it adds to the others that are on.</source>
   <translation>So las das mitgelieferte Netz {network} {share} von {digits:,} Ziffern von {writers} Fremden richtig, irgendwo und beliebig groß gezeichnet. Ein Schritt bringt, was er zu den übrigen beiträgt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>With these steps: {own}. With all of them: {label}, {probability}.</source>
   <translation>Mit diesen Schritten: {own}. Mit allen: {label}, {probability}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>Worth of {step} in percentage points</source>
   <translation>Was {step} bringt, in Prozentpunkten</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/study.py" />
   <source>worth, percentage points</source>
   <translation>bringt, in Prozentpunkten</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>1 strokes</source>
   <translation>1 Striche</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>2 slant</source>
   <translation>2 Neigung</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>3 box</source>
   <translation>3 Rahmen</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>4 scale</source>
   <translation>4 Skalierung</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>5 pen</source>
   <translation>5 Stift</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>6 mass</source>
   <translation>6 Schwerpunkt</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>{name}: it leaned {degrees}° to the left</source>
   <translation>{name}: Sie neigte sich um {degrees}° nach links</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>{name}: it leaned {degrees}° to the right</source>
   <translation>{name}: Sie neigte sich um {degrees}° nach rechts</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>{name}: row {row}, col {column}: {value}</source>
   <translation>{name}: Zeile {row}, Spalte {column}: {value}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>{name}: x {x}, y {y} of {side} on the sheet</source>
   <translation>{name}: x {x}, y {y} von {side} auf dem Blatt</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/pixels/words.py" />
   <source>{name}: {width} × {height} of {side}, its middle at x {x}, y {y}</source>
   <translation>{name}: {width} × {height} von {side}, Mitte bei x {x}, y {y}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>Neighbours</source>
   <translation>Nachbarn</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>Put the lines that reproduce what is shown here on the clipboard; they run as they are.</source>
   <translation>Die Zeilen, die das hier Gezeigte nachrechnen, in die Zwischenablage legen; sie laufen so, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>What if</source>
   <translation>Was wäre, wenn</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <source>What is shown of the answer</source>
   <translation>Was von der Antwort gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/studies.py" />
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>A digit to set against it, as by Ctrl+click: why this one and not that.</source>
   <translation>Eine Ziffer zum Gegenüberstellen, wie mit Strg+Klick: warum diese und nicht jene.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>Digit it is set against</source>
   <translation>Ziffer, der sie gegenübergestellt wird</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>Digit that is asked about</source>
   <translation>Ziffer, nach der gefragt wird</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>Which digit is explained; a click on its bar chooses it too.</source>
   <translation>Welche Ziffer erklärt wird; auch ein Klick auf ihren Balken wählt sie.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>and not</source>
   <translation>und nicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>no other</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>the answer</source>
   <translation>die Antwort</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/digits_choice.py" />
   <source>the runner-up</source>
   <translation>die zweitbeste</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/legend.py" />
   <source>Colours: vermilion speaks against, blue speaks for</source>
   <translation>Farben: Zinnoberrot spricht dagegen, Blau dafür</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/legend.py" />
   <source>against</source>
   <translation>dagegen</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/legend.py" />
   <source>for</source>
   <translation>dafür</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/reasons.py" />
   <source>gradient × input</source>
   <translation>Gradient × Eingabe</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/reasons.py" />
   <source>integrated gradients</source>
   <translation>integrierte Gradienten</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/reasons.py" />
   <source>occlusion</source>
   <translation>Verdeckung</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>Draw a digit: what speaks for the answer is laid over its ink.</source>
   <translation>Zeichne eine Ziffer: Was für die Antwort spricht, wird über ihre Tinte gelegt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>Side of the patch in pixels</source>
   <translation>Seitenlänge des Patches in Pixeln</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>The network rejects this drawing; {label} is only the nearest digit.</source>
   <translation>Das Netz weist diese Zeichnung zurück; {label} ist nur die nächste Ziffer.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>What speaks for and against, pixel by pixel</source>
   <translation>Was dafür und dagegen spricht, Pixel für Pixel</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>patch</source>
   <translation>Patch</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/study.py" />
   <source>row {row}, col {column}: ink {pixels}, adds {value}</source>
   <translation>Zeile {row}, Sp. {column}: Tinte {pixels}, trägt {value} bei</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>A patch of paper is laid over each place in turn: what the logit loses when that ink is hidden.</source>
   <translation>Ein Patch aus Papier wird nacheinander auf jede Stelle gelegt: was der Logit verliert, wenn die Tinte dort verdeckt ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>Covered here: {score_name} loses {lost}, {label} has {after}, not {before}; the answer is {answer}.</source>
   <translation>Hier verdeckt: {score_name} verliert {lost}, {label} hat {after} statt {before}; die Antwort ist {answer}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>Each pixel's ink times the derivative there: what the logit would lose if it went on as straight as here.</source>
   <translation>Die Tinte jedes Pixels mal der Ableitung dort: was der Logit verlöre, wenn er so geradlinig weiterginge wie hier.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>The derivatives gathered on the way from an empty sheet to this drawing: what each pixel truly added.</source>
   <translation>Die Ableitungen, gesammelt auf dem Weg von einem leeren Blatt zu dieser Zeichnung: was jedes Pixel wirklich beitrug.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>for {pro}, against {contra}</source>
   <translation>dafür {pro}, dagegen {contra}</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>{logit}. Patches overlap, so these numbers do not add up to it.</source>
   <translation>{logit}. Die Patches überlappen sich, darum ergeben diese Zahlen ihn in der Summe nicht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>{spoken}, Σ = {total}. {logit}, on an empty sheet {empty}: the difference is {gap}.</source>
   <translation>{spoken}, Σ = {total}. {logit}, auf leerem Blatt {empty}: der Unterschied ist {gap}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/draw/studies/why/words.py" />
   <source>{spoken}, Σ = {total}. {logit}: they agree only where the network is straight.</source>
   <translation>{spoken}, Σ = {total}. {logit}: Sie stimmen nur überein, wo das Netz linear ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/data_loader.py" />
   <source>MNIST test · 10,000 digits</source>
   <translation>MNIST-Test · 10.000 Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/data_loader.py" />
   <source>MNIST training + test · 70,000</source>
   <translation>MNIST Training + Test · 70.000</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/data_loader.py" />
   <source>MNIST training · 60,000 digits</source>
   <translation>MNIST-Training · 60.000 Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/data_loader.py" />
   <source>The reading of {name}</source>
   <translation>Das Einlesen von {name}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/data_loader.py" />
   <source>{name} is too large for this computer's memory; choose a smaller file.</source>
   <translation>{name} ist zu groß für den Speicher dieses Rechners; wähle eine kleinere Datei.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/examiner.py" />
   <source>Fetching the data</source>
   <translation>Daten werden geladen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/examiner.py" />
   <source>Reading the digits</source>
   <translation>Ziffern werden gelesen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>, read in {seconds} s</source>
   <translation>, gelesen in {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>, training and test mixed</source>
   <translation>, Training und Test gemischt</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Browse</source>
   <translation>Durchsehen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>CSV table</source>
   <translation>CSV-Tabelle</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>Confusion</source>
   <translation>Verwechslungen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Evaluate</source>
   <translation>Auswertung</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Five sides of the same examination.</source>
   <translation>Fünf Ansichten derselben Auswertung.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Give up what is being fetched or read.</source>
   <translation>Das laufende Laden oder Lesen abbrechen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>How much is done</source>
   <translation>Wie viel geschafft ist</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>How well a network reads, how surely, and what it takes for what.</source>
   <translation>Wie gut ein Netz liest, wie sicher, und was es womit verwechselt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Overview</source>
   <translation>Überblick</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>PNG picture</source>
   <translation>PNG-Bild</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Robustness</source>
   <translation>Robustheit</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>SVG drawing</source>
   <translation>SVG-Zeichnung</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Save {name}</source>
   <translation>{name} speichern</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/pages/gradients/weight_check.py" />
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <location filename="../../app/pages/train/transport.py" />
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Stopped: what was read last is shown.</source>
   <translation>Angehalten: Gezeigt wird, was zuletzt gelesen wurde.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Submission for Kaggle</source>
   <translation>Abgabe für Kaggle</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <source>Take tables away as CSV, plots and pictures as PNG or SVG.</source>
   <translation>Tabellen als CSV, Diagramme und Bilder als PNG oder SVG exportieren.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/page.py" />
   <source>{n:,} rows without labelled digits: Browse shows how they are read</source>
   <translation>
    <numerusform>{n:,} Zeile ohne Ziffer mit Label: „Durchsehen“ zeigt, wie sie gelesen wird</numerusform>
    <numerusform>{n:,} Zeilen ohne Ziffern mit Label: „Durchsehen“ zeigt, wie sie gelesen werden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/pages/train/runs/saving.py" />
   <source>{name} is saved in {path}.</source>
   <translation>{name} ist in {path} gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/page.py" />
   <location filename="../../app/training/unfinished.py" />
   <source>{path} cannot be written: {why}.</source>
   <translation>{path} lässt sich nicht schreiben: {why}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/page.py" />
   <source>{shares} of {n:,} digits correct{time}</source>
   <translation>
    <numerusform>{shares} von {n:,} Ziffer richtig{time}</numerusform>
    <numerusform>{shares} von {n:,} Ziffern richtig{time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <location filename="../../app/pages/handwriting/page.py" />
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>My digits</source>
   <translation>Meine Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>Open a folder of digits</source>
   <translation>Einen Ordner mit Ziffern öffnen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>Open labelled digits</source>
   <translation>Ziffern mit Labels öffnen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>Open {what}…</source>
   <translation>{what} öffnen…</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>The digits to read. MNIST's test set was kept from all training; your own may have been learned from. All 70,000 mix the two: 60,000 of them the network has learned from.</source>
   <translation>Die Ziffern, die gelesen werden. Die Testmenge von MNIST blieb jedem Training fern; aus deinen eigenen kann gelernt worden sein. Alle 70.000 mischen beides: Aus 60.000 von ihnen hat das Netz gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>file</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/sources.py" />
   <source>folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>A second network to compare with: which of the two is correct where?</source>
   <translation>Ein zweites Netz zum Vergleich: Welches von beiden liegt wo richtig?</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>A: as on Draw</source>
   <translation>A: wie auf „Zeichnen“</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>A: {network_name} (Draw)</source>
   <translation>A: {network_name} (Zeichnen)</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>B: none</source>
   <translation>B: keines</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>Network A</source>
   <translation>Netz A</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>Network B</source>
   <translation>Netz B</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>Networks</source>
   <translation>Netze</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>Open a network to compare with</source>
   <translation>Ein Netz zum Vergleich öffnen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>The network that reads: the one of the Draw page, or any other of the list.</source>
   <translation>Das Netz, das liest: das der Seite „Zeichnen“ oder ein anderes aus der Liste.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <source>network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/two_networks.py" />
   <location filename="../../app/window/networks/assumptions.py" />
   <source>{sentence} But {poor}.</source>
   <translation>{sentence} Aber {poor}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>All digits of the data</source>
   <translation>Alle Ziffern der Daten</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Any label</source>
   <translation>Beliebiges Label</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>As in the file</source>
   <translation>Wie in der Datei</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Both networks correct</source>
   <translation>Beide Netze richtig</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Both networks in error</source>
   <translation>Beide Netze falsch</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Choose a network B to see which of the two is correct where</source>
   <translation>Wähle ein Netz B, um zu sehen, welches von beiden wo richtigliegt</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <location filename="../../app/pages/handwriting/figures.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Correct</source>
   <translation>Richtig</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Correct and errors</source>
   <translation>Richtige und falsche</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Correct or errors</source>
   <translation>Richtig oder falsch</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Digits listed</source>
   <translation>Aufgelistete Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Digits of this label alone.</source>
   <translation>Nur Ziffern mit diesem Label.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Errors</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>How they were read, by A or by both networks.</source>
   <translation>Wie sie gelesen wurden, von A oder von beiden Netzen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/gradients/weight_view.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Label {digit}</source>
   <translation>Label {digit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Least sure first</source>
   <translation>Unsicherste zuerst</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <location filename="../../app/window/exchange/label_popup.py" />
   <source>No digit</source>
   <translation>Keine Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>No digit of the data fits.</source>
   <translation>Keine Ziffer der Daten passt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Only A correct</source>
   <translation>Nur A richtig</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Only B correct</source>
   <translation>Nur B richtig</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Sure means: a high probability of the digit that A read.</source>
   <translation>Sicher heißt: hohe Wahrscheinlichkeit der Ziffer, die A gelesen hat.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>Surest first</source>
   <translation>Sicherste zuerst</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>There is no network B to compare with.</source>
   <translation>Es gibt kein Netz B zum Vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/browse.py" />
   <source>{listed:,} of {n:,}</source>
   <translation>{listed:,} von {n:,}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration.py" />
   <source>On the &lt;b&gt;diagonal&lt;/b&gt; the network knows how much it knows; below it, it is too sure. Label smoothing or data augmentation brings it closer. The &lt;b&gt;risk–coverage curve&lt;/b&gt;: the more of the digits with least evidence are rejected, the fewer errors are left among the rest; the mark is this network's threshold.</source>
   <translation>Auf der &lt;b&gt;Diagonalen&lt;/b&gt; weiß das Netz, wie viel es weiß; darunter ist es zu sicher. Label-Glättung oder Datenaugmentierung bringt es näher heran. Die &lt;b&gt;Risiko-Abdeckungs-Kurve&lt;/b&gt;: Je mehr Ziffern mit der kleinsten Evidenz zurückgewiesen werden, desto weniger Fehler bleiben unter den übrigen; die Markierung ist die Schwelle dieses Netzes.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration.py" />
   <source>The digits as network A reads them, or B.</source>
   <translation>Die Ziffern, wie Netz A sie liest, oder wie B.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>, of no digits {rejected_not_digits}</source>
   <translation>, von Nicht-Ziffern {rejected_not_digits}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>Confidence</source>
   <translation>Konfidenz</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>Reliability</source>
   <translation>Zuverlässigkeit</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>Risk–coverage curve</source>
   <translation>Risiko-Abdeckungs-Kurve</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>Whose confidence</source>
   <translation>Wessen Konfidenz</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>accuracy, per cent</source>
   <translation>Genauigkeit in Prozent</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>confidence, per cent · correct: full bars, errors: hollow bars</source>
   <translation>Konfidenz in Prozent · richtig: volle Balken, Fehler: leere Balken</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>confidence: probability of the digit read, per cent</source>
   <translation>Konfidenz: Wahrscheinlichkeit der gelesenen Ziffer in Prozent</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>digits</source>
   <translation>Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>errors among those kept, per cent</source>
   <translation>Fehler unter den behaltenen in Prozent</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>rejected digits, per cent</source>
   <translation>zurückgewiesene Ziffern in Prozent</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>rejected not digits</source>
   <translation>zurückgewiesene Nicht-Ziffern</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>{bin_name} · {right:,} correct, {n:,} errors</source>
   <translation>
    <numerusform>{bin_name} · {right:,} richtig, {n:,} Fehler</numerusform>
    <numerusform>{bin_name} · {right:,} richtig, {n:,} Fehler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>{letter}{n:,} digits, {accuracy} correct</source>
   <translation>
    <numerusform>{letter}{n:,} Ziffer, {accuracy} richtig</numerusform>
    <numerusform>{letter}{n:,} Ziffern, {accuracy} richtig</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>{low} … {high} sure</source>
   <translation>{low} … {high} sicher</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/calibration_plots.py" />
   <source>{rest}below {thresholds} rejected: {rejected}{others}; {accuracy} of the rest correct</source>
   <translation>{rest}unter {thresholds} zurückgewiesen: {rejected}{others}; vom Rest sind {accuracy} richtig</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source> of {letter}</source>
   <translation> von {letter}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>All {n:,} errors{letter}, the surest first</source>
   <translation>
    <numerusform>{n:,} Fehler{letter}</numerusform>
    <numerusform>Alle {n:,} Fehler{letter}, die sichersten zuerst</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <location filename="../../app/pages/evaluate/views/confusion_picture.py" />
   <source>Confusion matrix</source>
   <translation>Konfusionsmatrix</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>Digits shown</source>
   <translation>Gezeigte Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>Gallery of errors</source>
   <translation>Galerie der Fehler</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>No errors here.</source>
   <translation>Keine Fehler hier.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>Nothing has been examined yet.</source>
   <translation>Noch wurde nichts ausgewertet.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>The data has no labels to compare with.</source>
   <translation>Die Daten haben keine Labels zum Vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>The errors of network A, of network B, or how many more B has than A.</source>
   <translation>Die Fehler von Netz A, von Netz B oder wie viele mehr B hat als A.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>Whose confusions</source>
   <translation>Wessen Verwechslungen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>true \ predicted</source>
   <translation>wahr \ vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>{digit} read as {predicted}: {counts:,} of {n:,}, {share}</source>
   <translation>{digit} gelesen als {predicted}: {counts:,} von {n:,}, {share}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>{n:,} × {true} correct{letter}</source>
   <translation>{n:,} × {true} richtig{letter}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion.py" />
   <source>{n:,} × {true} read as {read}{letter}</source>
   <translation>{n:,} × {true} gelesen als {read}{letter}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion_picture.py" />
   <source>Row: the true digit. Column: what was read. Click a cell to see its digits; again for all.</source>
   <translation>Zeile: die wahre Ziffer. Spalte: was gelesen wurde. Klicke auf ein Feld, um seine Ziffern zu sehen; noch einmal für alle.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion_picture.py" />
   <source>digit read</source>
   <translation>gelesene Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/confusion_picture.py" />
   <location filename="../../app/pages/losses/page.py" />
   <source>true digit</source>
   <translation>wahre Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/digit_gallery.py" />
   <source>Click a digit: it lies on the canvas of the Draw page.</source>
   <translation>Klicke auf eine Ziffer: Sie liegt dann auf der Zeichenfläche der Seite „Zeichnen“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/digit_plot.py" />
   <source>Recall and precision</source>
   <translation>Trefferquote und Präzision</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/digit_plot.py" />
   <source>Recall ● and precision ■</source>
   <translation>Trefferq. ● Präzision ■</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/digit_plot.py" />
   <source>per cent</source>
   <translation>Prozent</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/digit_plot.py" />
   <source>{letter}recall {recall}, precision {precision}</source>
   <translation>{letter}Trefferquote {recall}, Präzision {precision}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>&lt;b&gt;Recall&lt;/b&gt; asks how many of the sevens were found, &lt;b&gt;precision&lt;/b&gt; how many of what was called a seven is one. A digit that is read too freely has high recall and low precision.</source>
   <translation>&lt;b&gt;Trefferquote&lt;/b&gt; (Recall) fragt, wie viele der Siebenen gefunden wurden, &lt;b&gt;Präzision&lt;/b&gt;, wie viele der als Sieben gelesenen wirklich Siebenen sind. Eine Ziffer, die zu freigebig gelesen wird, hat eine hohe Trefferquote und eine niedrige Präzision.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <location filename="../../app/pages/network/panels/change.py" />
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Accuracy and errors count every digit, rejected or not. ECE: how far confidence and accuracy lie apart. Log loss: the mean of −ln p of the true digit. Not digits: what the data labels as something else.</source>
   <translation>Genauigkeit und Fehler zählen jede Ziffer, zurückgewiesen oder nicht. ECE: wie weit Konfidenz und Genauigkeit auseinanderliegen. Log-Verlust: das Mittel von −ln p der wahren Ziffer. Nicht-Ziffern: was die Daten als etwas anderes ausweisen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Both correct</source>
   <translation>Beide richtig</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Both in error</source>
   <translation>Beide falsch</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Digit</source>
   <translation>Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Each digit</source>
   <translation>Jede Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Figure</source>
   <translation>Kennzahl</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Figures</source>
   <translation>Kennzahlen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Log loss, nats</source>
   <translation>Log-Verlust in nat</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Look at these digits under Browse.</source>
   <translation>Sieh dir diese Ziffern unter „Durchsehen“ an.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Not digits</source>
   <translation>Nicht-Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Precision and recall</source>
   <translation>Präzision und Trefferquote</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Precision and recall of each digit</source>
   <translation>Präzision und Trefferquote jeder Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>Precision and recall of each digit, of both networks</source>
   <translation>Präzision und Trefferquote jeder Ziffer, von beiden Netzen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>See the digits: {outcome}</source>
   <translation>Die Ziffern ansehen: {outcome}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>of them rejected</source>
   <translation>davon zurückgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>precision</source>
   <translation>Präzision</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>recall</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/overview.py" />
   <source>{name} {n:,}</source>
   <translation>{name} {n:,}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Accuracy over {axis}</source>
   <translation>Genauigkeit über {axis}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Accuracy …</source>
   <translation>Genauigkeit …</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Adds normal noise of this standard deviation to every pixel.</source>
   <translation>Fügt jedem Pixel normalverteiltes Rauschen dieser Standardabweichung hinzu.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Digits as they are perturbed</source>
   <translation>Die Ziffern, wie sie gestört wurden</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Here the perturbed pixels go to the network &lt;b&gt;as they are&lt;/b&gt;. On the Draw page a drawing is first scaled and centred, so that shift and size do not matter there; turning, pen and noise do.</source>
   <translation>Hier gehen die gestörten Pixel &lt;b&gt;so, wie sie sind&lt;/b&gt;, an das Netz. Auf der Seite „Zeichnen“ wird eine Zeichnung erst skaliert und zentriert, sodass Verschiebung und Größe dort keine Rolle spielen; Drehung, Stift und Rauschen schon.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Makes every digit larger or smaller by this factor.</source>
   <translation>Macht jede Ziffer um diesen Faktor größer oder kleiner.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Makes the pen thicker or thinner, in pixels on each side.</source>
   <translation>Macht den Stift dicker oder dünner, in Pixeln auf jeder Seite.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Moves every digit so many of the 28 pixels down.</source>
   <translation>Verschiebt jede Ziffer um so viele der 28 Pixel nach unten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Moves every digit so many of the 28 pixels to the right.</source>
   <translation>Verschiebt jede Ziffer um so viele der 28 Pixel nach rechts.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Perturb every digit</source>
   <translation>Jede Ziffer stören</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Perturbed digits</source>
   <translation>Gestörte Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>The data has no labelled digits</source>
   <translation>Die Daten haben keine Ziffern mit Label</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>Turns every digit clockwise about the middle, in degrees.</source>
   <translation>Dreht jede Ziffer im Uhrzeigersinn um die Mitte, in Grad.</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>accuracy {letter}</source>
   <translation>Genauigkeit {letter}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>degrees</source>
   <translation>Grad</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>factor of the size</source>
   <translation>Größenfaktor</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>pen</source>
   <translation>Stift</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>pixels down</source>
   <translation>Pixel nach unten</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>pixels on each side</source>
   <translation>Pixel auf jeder Seite</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>pixels to the right</source>
   <translation>Pixel nach rechts</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>shift →</source>
   <translation>Versatz →</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>shift ↓</source>
   <translation>Versatz ↓</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>standard deviation</source>
   <translation>Standardabweichung</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>turn</source>
   <translation>Drehung</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/evaluate/views/robustness.py" />
   <source>{shares} of {n:,} digits</source>
   <translation>
    <numerusform>{shares} von {n:,} Ziffer</numerusform>
    <numerusform>{shares} von {n:,} Ziffern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/view.py" />
   <source>, rejected</source>
   <translation>, zurückgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/view.py" />
   <source>Number {row}: {what} · predicted {first} ({share}), then {second} ({share2}) · evidence {evidence}{rejected}</source>
   <translation>Nummer {row}: {what} · vorhergesagt {first} ({share}), dann {second} ({share2}) · Evidenz {evidence}{rejected}</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/view.py" />
   <location filename="../../app/pages/handwriting/gallery/drawing_list.py" />
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>no digit</source>
   <translation>keine Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/view.py" />
   <source>not labelled</source>
   <translation>ohne Label</translation>
  </message>
  <message>
   <location filename="../../app/pages/evaluate/views/view.py" />
   <source>true label {label}</source>
   <translation>wahres Label {label}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>&lt;b&gt;The primer's bad example.&lt;/b&gt; 1e−50 becomes 0 in float32, as the primer says. In float64 it is a number, but x + h is still x as soon as |x| is over 1e−34: the difference sees no change, and the derivative comes out as 0.</source>
   <translation>&lt;b&gt;Das schlechte Beispiel der Fibel.&lt;/b&gt; 1e−50 wird in float32 zu 0, wie die Fibel sagt. In float64 ist es eine Zahl, aber x + h ist immer noch x, sobald |x| über 1e−34 liegt: Die Differenz sieht keine Änderung, und als Ableitung kommt 0 heraus.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>&lt;p&gt;&lt;b&gt;difference quotient&lt;/b&gt;: the derivative as measured with this h.&lt;br&gt;&lt;b&gt;absolute error&lt;/b&gt;: how far it is from f′, the true derivative; where there is none, from the 0 that code takes.&lt;br&gt;&lt;b&gt;best h&lt;/b&gt;: where the drawn error is least, and &lt;b&gt;error there&lt;/b&gt;: how little it is.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Differenzenquotient&lt;/b&gt;: die Ableitung, wie sie mit diesem h gemessen wird.&lt;br&gt;&lt;b&gt;absoluter Fehler&lt;/b&gt;: wie weit er von f′ entfernt ist, der wahren Ableitung; wo es keine gibt, von der 0, die Programme nehmen.&lt;br&gt;&lt;b&gt;bestes h&lt;/b&gt;: wo der gezeichnete Fehler am kleinsten ist, und &lt;b&gt;Fehler dort&lt;/b&gt;: wie klein er da ist.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Absolute error over h</source>
   <translation>Absoluter Fehler über h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Best h</source>
   <translation>Bestes h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>How far away the second point is; the point in the right-hand plot can be dragged.</source>
   <translation>Wie weit der zweite Punkt entfernt ist; der Punkt im rechten Diagramm lässt sich ziehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Point x</source>
   <translation>Stelle x</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Precision</source>
   <translation>Rechengenauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Precision of the secants</source>
   <translation>Rechengenauigkeit der Sekanten</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Set h to the value that the primer works with.</source>
   <translation>h auf den Wert setzen, mit dem die Fibel arbeitet.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Set h to where the central difference is most exact.</source>
   <translation>h dorthin setzen, wo die zentrale Differenz am genauesten ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Step width</source>
   <translation>Schrittweite</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Step width h</source>
   <translation>Schrittweite h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>Tangent and secants</source>
   <translation>Tangente und Sekanten</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>The differences at this h</source>
   <translation>Die Differenzen bei diesem h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>The function whose derivative is measured.</source>
   <translation>Die Funktion, deren Ableitung gemessen wird.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>The kind of number in which secants, dots and straight lines are drawn.</source>
   <translation>Die Art von Zahl, in der Sekanten, Punkte und Geraden gezeichnet werden.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>The point; it can also be dragged in the plot.</source>
   <translation>Die Stelle; sie lässt sich auch im Diagramm ziehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>The primer's bad example: x + h is x, and the difference is 0.</source>
   <translation>Das schlechte Beispiel der Fibel: x + h ist x, und die Differenz ist 0.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>absolute error</source>
   <translation>absoluter Fehler</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>best h</source>
   <translation>bestes h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>central</source>
   <translation>zentral</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>difference quotient</source>
   <translation>Differenzenquotient</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>error there</source>
   <translation>Fehler dort</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <location filename="../../app/pages/gradients/weight_view.py" />
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>forward</source>
   <translation>vorwärts</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>f′: none, or 0</source>
   <translation>f′: keine oder 0</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>h = 1e−50, lost in rounding</source>
   <translation>h = 1e−50, in der Rundung verloren</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>tangent</source>
   <translation>Tangente</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>thin: float32</source>
   <translation>dünn: float32</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/derivative_view.py" />
   <source>{remark}&lt;br&gt;&lt;b&gt;Read the right-hand plot&lt;/b&gt; from right to left: truncation falls as a straight line, h for forward and h² for central, until rounding, ε/h, takes over. The ring is the best h.</source>
   <translation>{remark}&lt;br&gt;&lt;b&gt;Lies das rechte Diagramm&lt;/b&gt; von rechts nach links: Der Abbruchfehler fällt als Gerade, mit h bei der Vorwärts- und h² bei der zentralen Differenz, bis die Rundung, ε/h, überwiegt. Der Ring ist das beste h.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <location filename="../../app/sources/better_reading.py" />
   <source> and </source>
   <translation> und </translation>
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
   <translation>Ziehe den weißen Punkt oder bewege ihn mit den Pfeiltasten, um woanders zu beginnen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Momentum</source>
   <translation>Momentum</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>Plain (SGD)</source>
   <translation>Einfach (SGD)</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>The height after each step; a path that leaves at the top goes uphill, and may diverge.</source>
   <translation>Die Höhe nach jedem Schritt; ein Weg, der oben hinausläuft, geht bergauf und kann divergieren.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>after step {step}</source>
   <translation>nach Schritt {step}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>momentum</source>
   <translation>Momentum</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>plain descent</source>
   <translation>einfacher Abstieg</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <location filename="../../app/pages/gradients/descent_view.py" />
   <location filename="../../nncore/concepts" />
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_plots.py" />
   <source>{names} diverged</source>
   <translation>{names} divergiert</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>&lt;b&gt;{name}.&lt;/b&gt; {remark}&lt;br&gt;&lt;b&gt;Drag&lt;/b&gt; the start across the picture, or use the arrow keys. On a map, plain descent always crosses the lines of equal height at a right angle.</source>
   <translation>&lt;b&gt;{name}.&lt;/b&gt; {remark}&lt;br&gt;&lt;b&gt;Ziehe&lt;/b&gt; den Startpunkt durch das Bild oder nimm die Pfeiltasten. Auf einer Karte kreuzt der einfache Abstieg die Höhenlinien immer im rechten Winkel.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>&lt;p&gt;Each ball after the steps taken: its place, the height and the length of the gradient there, and how it goes; &lt;b&gt;converged&lt;/b&gt; means that this length is below 0.001.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Jede Kugel nach den bisherigen Schritten: ihr Ort, die Höhe und die Länge des Gradienten dort und wie es ausgeht; &lt;b&gt;konvergiert&lt;/b&gt; heißt, dass diese Länge unter 0,001 liegt.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Height over the steps</source>
   <translation>Höhe über den Schritten</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>How many steps are taken; drag to go back and forth in time.</source>
   <translation>Wie viele Schritte gemacht sind; ziehe, um in der Zeit vor und zurück zu gehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>How much of the last step is kept; 1 is without friction.</source>
   <translation>Wie viel vom letzten Schritt bleibt; 1 heißt ohne Reibung.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Landscape</source>
   <translation>Landschaft</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Learning rate, {names}</source>
   <translation>Lernrate, {names}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Momentum μ</source>
   <translation>Momentum μ</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Optimisers</source>
   <translation>Optimierer</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Put all balls back to the start.</source>
   <translation>Alle Kugeln zurück an den Start legen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Run</source>
   <translation>Starten</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Show the way of {names}.</source>
   <translation>Den Weg von {names} zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/network/view.py" />
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <location filename="../../app/pages/train/transport.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Steps taken</source>
   <translation>Bisherige Schritte</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Take one step more.</source>
   <translation>Einen Schritt weiter gehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Take step after step, twenty a second; again to stop.</source>
   <translation>Schritt für Schritt gehen, zwanzig je Sekunde; noch einmal zum Anhalten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>The curve or the valley that is descended.</source>
   <translation>Die Kurve oder das Tal, in dem es bergab geht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>The learning rate η: how far a step goes.</source>
   <translation>Die Lernrate η: wie weit ein Schritt geht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>The way down</source>
   <translation>Der Weg hinab</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>To the start</source>
   <translation>Zum Start</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>Where the balls are</source>
   <translation>Wo die Kugeln sind</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>gradient |∇f|</source>
   <translation>Gradient |∇f|</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>height f</source>
   <translation>Höhe f</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>outcome</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/descent_view.py" />
   <source>stands at</source>
   <translation>liegt bei</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>Drag the point on the curve to move x.</source>
   <translation>Ziehe den Punkt auf der Kurve, um x zu ändern.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>Drag the point to move h. An error of 0 lies at the lower edge.</source>
   <translation>Ziehe den Punkt, um h zu ändern. Ein Fehler von 0 liegt am unteren Rand.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>absolute error of the derivative</source>
   <translation>absoluter Fehler der Ableitung</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>error at h = {widths}</source>
   <translation>Fehler bei h = {widths}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>f({x}) = {value}, derivative f′ = {named}</source>
   <translation>f({x}) = {value}, Ableitung f′ = {named}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>rounding ε/h</source>
   <translation>Rundung ε/h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>step width h</source>
   <translation>Schrittweite h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>truncation h</source>
   <translation>Abbruch h</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/difference_plots.py" />
   <source>truncation h²</source>
   <translation>Abbruch h²</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/page.py" />
   <source>Derivative</source>
   <translation>Ableitung</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/page.py" />
   <source>Descent</source>
   <translation>Abstieg</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Gradients</source>
   <translation>Gradienten</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/page.py" />
   <source>How much a result changes if a number is moved a little: measured, back-propagated, followed downhill.</source>
   <translation>Wie stark sich ein Ergebnis ändert, wenn man an einer Zahl ein wenig dreht: gemessen, rückwärts berechnet, bergab verfolgt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>All agree</source>
   <translation>Alle stimmen überein</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Check all</source>
   <translation>Alle prüfen</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Choose the weight at which the two gradients are farthest apart.</source>
   <translation>Das Gewicht wählen, bei dem die beiden Gradienten am weitesten auseinanderliegen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Compare both gradients of every weight and bias, with h = 1e−5 in float64.</source>
   <translation>Beide Gradienten jedes Gewichts und jedes Bias vergleichen, mit h = 1e−5 in float64.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Give the check up.</source>
   <translation>Die Prüfung abbrechen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Progress of the check</source>
   <translation>Fortschritt der Prüfung</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Show the worst</source>
   <translation>Schlechtestes</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>Stopped: nothing is said of the rest.</source>
   <translation>Angehalten: Über den Rest ist nichts gesagt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>They do not all agree</source>
   <translation>Nicht alle stimmen überein</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>{outcome}: {count} weights and biases. Worst: {name}, relative error {error} beyond rounding; {exact} back-propagated, {measured} measured.</source>
   <translation>{outcome}: {count} Gewichte und Biases. Am schlechtesten: {name}, relativer Fehler {error} über die Rundung hinaus; {exact} rückwärts berechnet, {measured} gemessen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_check.py" />
   <source>{share} of {count} compared.</source>
   <translation>{share} von {count} verglichen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>A weight lies between two neurons, a bias belongs to one.</source>
   <translation>Ein Gewicht liegt zwischen zwei Neuronen, ein Bias gehört zu einem.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Choose the number of this layer that the loss depends on most.</source>
   <translation>Die Zahl dieser Schicht wählen, von der der Verlust am meisten abhängt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Column: to neuron</source>
   <translation>Spalte: zu Neuron</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>From which neuron, or pixel, the weight comes.</source>
   <translation>Von welchem Neuron oder Pixel das Gewicht kommt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Layer</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Layer {number}:  {fan_in} → {fan_out}</source>
   <translation>Schicht {number}:  {fan_in} → {fan_out}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Row: from neuron</source>
   <translation>Zeile: von Neuron</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Steepest</source>
   <translation>Steilstes</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>The layer whose weights are looked at.</source>
   <translation>Die Schicht, deren Gewichte betrachtet werden.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>To which neuron of the layer the weight goes.</source>
   <translation>Zu welchem Neuron der Schicht das Gewicht geht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>Weight or bias</source>
   <translation>Gewicht oder Bias</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>bias</source>
   <translation>Bias</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>column (to)</source>
   <translation>Spalte (zu)</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <source>row (from)</source>
   <translation>Zeile (von)</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_choice.py" />
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>A gradient in each cell; colour after the square root, so that small ones show. Click one.</source>
   <translation>Ein Gradient in jedem Feld; Farbe nach der Quadratwurzel, damit auch kleine zu sehen sind. Klicke ein Feld an.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>The loss of this drawing if this one number were another; all others stay.</source>
   <translation>Der Verlust dieser Zeichnung, wenn diese eine Zahl eine andere wäre; alle übrigen bleiben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>This weight does not matter here: what it multiplies is 0.</source>
   <translation>Dieses Gewicht ist hier gleichgültig: Was es multipliziert, ist 0.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>neuron {neuron}: δ = ∂loss/∂z = {deltas}</source>
   <translation>Neuron {neuron}: δ = ∂Verlust/∂z = {deltas}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>weight moved by</source>
   <translation>Gewicht verschoben um</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>weight moved by {x}: loss {loss}</source>
   <translation>Gewicht um {x} verschoben: Verlust {loss}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>{down} {row}, {across} {column}: gradient {gradients}</source>
   <translation>{down} {row}, {across} {column}: Gradient {gradients}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_plots.py" />
   <source>δ of each neuron of this layer: how the loss changes with its z. Click one to choose it.</source>
   <translation>δ jedes Neurons dieser Schicht: wie sich der Verlust mit seinem z ändert. Klicke ein Neuron an, um es zu wählen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>, as read</source>
   <translation>, wie gelesen</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>&lt;b&gt;W[row, column]&lt;/b&gt; is read: from neuron, to neuron. Its gradient is a of the one times δ of the other: where the pixel is empty or the neuron gives 0, the gradient is 0. &lt;b&gt;Two answers to one question:&lt;/b&gt; the measured gradient nears the back-propagated one as h falls, until rounding takes over; float32 loses first.</source>
   <translation>&lt;b&gt;W[Zeile, Spalte]&lt;/b&gt; liest man: von Neuron, zu Neuron. Sein Gradient ist a des einen mal δ des anderen: Wo das Pixel leer ist oder das Neuron 0 ausgibt, ist der Gradient 0. &lt;b&gt;Zwei Antworten auf eine Frage:&lt;/b&gt; Der gemessene Gradient nähert sich dem rückwärts berechneten, wenn h fällt, bis die Rundung überwiegt; bei float32 zuerst.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>&lt;p&gt;The gradient of the loss along this one number w: by back-propagation, and measured with this h.&lt;br&gt;&lt;b&gt;apart&lt;/b&gt;: how far a measured one is from it; &lt;b&gt;relative&lt;/b&gt;: that, over the larger of the two.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Der Gradient des Verlusts entlang dieser einen Zahl w: durch Backpropagation und mit diesem h gemessen.&lt;br&gt;&lt;b&gt;Abstand&lt;/b&gt;: wie weit ein gemessener davon entfernt ist; &lt;b&gt;relativ&lt;/b&gt;: das, geteilt durch den größeren der beiden.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Back-propagation gives all gradients at the price of about two forward passes.</source>
   <translation>Backpropagation liefert alle Gradienten zum Preis von etwa zwei Vorwärtsdurchläufen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Check of all weights</source>
   <translation>Prüfung aller Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Draw a digit: then every weight of the network has a gradient to look at.</source>
   <translation>Zeichne eine Ziffer: Dann hat jedes Gewicht des Netzes einen Gradienten zum Ansehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>Gradient</source>
   <translation>Gradient</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Gradient into neuron {column}: click a pixel</source>
   <translation>Gradient zu Neuron {column}: klicke auf ein Pixel</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Gradient of W{layer}: click a weight</source>
   <translation>Gradient von W{layer}: Gewicht wählen</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>How far the curve reaches to both sides of the weight.</source>
   <translation>Wie weit die Kurve nach beiden Seiten des Gewichts reicht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>How far the weight is moved for the difference.</source>
   <translation>Wie weit das Gewicht für die Differenz verschoben wird.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Its neurons</source>
   <translation>Ihre Neuronen</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <location filename="../../app/pages/losses/page.py" />
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Loss against</source>
   <translation>Verlust gegenüber</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Loss against {label}{rest}</source>
   <translation>Verlust gegenüber {label}{rest}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Measured gradient</source>
   <translation>Gemessener Gradient</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Precision of the differences</source>
   <translation>Rechengenauigkeit der Differenzen</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Span of the curve</source>
   <translation>Spanne der Kurve</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>The gradients of this weight</source>
   <translation>Die Gradienten dieses Gewichts</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>The kind of number in which the network runs for the differences.</source>
   <translation>Die Art von Zahl, in der das Netz für die Differenzen rechnet.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>The label that the answer is held against: the loss is −ln of its probability.</source>
   <translation>Das Label, an dem die Antwort gemessen wird: Der Verlust ist −ln seiner Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>apart ({precision})</source>
   <translation>Abstand ({precision})</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>back-propagated</source>
   <translation>rückwärts berechnet</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>backprop</source>
   <translation>Backprop.</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>curve ±</source>
   <translation>Kurve ±</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>from neuron (row)</source>
   <translation>von Neuron (Zeile)</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>loss falls</source>
   <translation>Verlust fällt</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>loss grows with it</source>
   <translation>Verlust wächst damit</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>relative</source>
   <translation>relativ</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>the digit that is read</source>
   <translation>die gelesene Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>the digit {digit}</source>
   <translation>die Ziffer {digit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>to neuron (column)</source>
   <translation>zu Neuron (Spalte)</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>δ of layer {layer}: click a neuron</source>
   <translation>δ von Schicht {layer}: klicke auf ein Neuron</translation>
  </message>
  <message>
   <location filename="../../app/pages/gradients/weight_view.py" />
   <source>∂loss/∂{name}</source>
   <translation>∂Verlust/∂{name}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Add the drawings of a stroke file, such as one exported here.</source>
   <translation>Die Zeichnungen einer Strichdatei hinzufügen, etwa einer hier exportierten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Export my digits</source>
   <translation>Meine Ziffern exportieren</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Import drawings</source>
   <translation>Zeichnungen importieren</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Open the Train page with these drawings as what to learn from.</source>
   <translation>Die Seite „Training“ öffnen, mit diesen Zeichnungen zum Lernen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Stroke files (*.ndjson *.ndjson.gz);;All files (*)</source>
   <translation>Strichdateien (*.ndjson *.ndjson.gz);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Train on these</source>
   <translation>Damit trainieren</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/buttons.py" />
   <source>Write them as a stroke file, as Kaggle's CSV or as IDX files.</source>
   <translation>Als Strichdatei, als CSV wie bei Kaggle oder als IDX-Dateien schreiben.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>; {n} that are no digits were left out</source>
   <translation>
    <numerusform>; {n}, die keine Ziffer ist, wurde ausgelassen</numerusform>
    <numerusform>; {n}, die keine Ziffern sind, wurden ausgelassen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>IDX, digits only (*-images-idx3-ubyte *-images-idx3-ubyte.gz)</source>
   <translation>IDX, nur Ziffern (*-images-idx3-ubyte *-images-idx3-ubyte.gz)</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>Kaggle CSV, digits only (*.csv *.csv.gz)</source>
   <translation>Kaggle-CSV, nur Ziffern (*.csv *.csv.gz)</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>None of the drawings is labelled as a digit; export them as a stroke file.</source>
   <translation>Keine der Zeichnungen hat eine Ziffer als Label; exportiere sie als Strichdatei.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>Strokes, with all labels (*.ndjson *.ndjson.gz)</source>
   <translation>Striche, mit allen Labels (*.ndjson *.ndjson.gz)</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>There is no drawing to export; write some digits first.</source>
   <translation>Es gibt keine Zeichnung zum Exportieren; schreibe erst ein paar Ziffern.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>{n} digits are in {path}{others}.</source>
   <translation>
    <numerusform>{n} Ziffer ist in {path}{others}.</numerusform>
    <numerusform>{n} Ziffern sind in {path}{others}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>{n} drawings are in {path}.</source>
   <translation>
    <numerusform>{n} Zeichnung ist in {path}.</numerusform>
    <numerusform>{n} Zeichnungen sind in {path}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/exchange/files.py" />
   <source>{path} is of no known kind; let its name end in .ndjson, .csv or -images-idx3-ubyte.</source>
   <translation>{path} ist von keiner bekannten Art; der Name muss auf .ndjson, .csv oder -images-idx3-ubyte enden.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>A rejected digit still counts by its likeliest answer; what is no digit is correct where it is rejected.</source>
   <translation>Eine zurückgewiesene Ziffer zählt trotzdem mit ihrer wahrscheinlichsten Antwort; was keine Ziffer ist, ist richtig gelesen, wo es zurückgewiesen wird.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>Drawings</source>
   <translation>Zeichnungen</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>How the network reads each label</source>
   <translation>Wie das Netz jedes Label liest</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>How the network reads my digits</source>
   <translation>Wie das Netz meine Ziffern liest</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>The network reads them</source>
   <translation>Das Netz liest sie</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>nothing is kept yet</source>
   <translation>noch nichts gemerkt</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>reading …</source>
   <translation>wird gelesen …</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>{accuracy} of {n:,} digits ({correct} correct)</source>
   <translation>
    <numerusform>{accuracy} von {n:,} Ziffer ({correct} richtig)</numerusform>
    <numerusform>{accuracy} von {n:,} Ziffern ({correct} richtig)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>{rejected} of {n:,} other drawings rejected</source>
   <translation>
    <numerusform>{rejected} von {n:,} anderen Zeichnung zurückgewiesen</numerusform>
    <numerusform>{rejected} von {n:,} anderen Zeichnungen zurückgewiesen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/figures.py" />
   <source>{rejected} rejected</source>
   <translation>{rejected} zurückgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/drawing_list.py" />
   <source>Drawing {number}, labelled {what}</source>
   <translation>Zeichnung {number}, Label {what}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/drawing_list.py" />
   <source>{text}; read as {likeliest}</source>
   <translation>{text}; gelesen als {likeliest}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/drawing_list.py" />
   <source>{text}; rejected, nearest {likeliest}</source>
   <translation>{text}; zurückgewiesen, am nächsten {likeliest}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/gallery.py" />
   <source>0 to 9 or N relabels, Delete takes away, Return puts it on the Draw page.</source>
   <translation>0 bis 9 oder N ändert das Label, Entf löscht, die Eingabetaste bringt auf die Seite „Zeichnen“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/gallery.py" />
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>My drawings</source>
   <translation>Meine Zeichnungen</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Ink</source>
   <translation>Tinte</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Look</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>No drawing fits what is chosen at the right.</source>
   <translation>Keine Zeichnung passt zur Auswahl rechts.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>Nothing is kept yet.
Write the digit that the paper asks for, or draw on the Draw page and press Ctrl+K.</source>
   <translation>Noch ist nichts gemerkt.
Schreibe die Ziffer, um die das Papier bittet, oder zeichne auf der Seite „Zeichnen“ und drücke Strg+K.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>{listed:,} of {n:,} drawings</source>
   <translation>
    <numerusform>{listed:,} von {n:,} Zeichnung</numerusform>
    <numerusform>{listed:,} von {n:,} Zeichnungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/gallery/listing.py" />
   <source>{n:,} drawings</source>
   <translation>
    <numerusform>{n:,} Zeichnung</numerusform>
    <numerusform>{n:,} Zeichnungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Another label…</source>
   <translation>Anderes Label…</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Click a drawing to select it, with Ctrl or Shift several; a double click, or Return, puts it on the Draw page.</source>
   <translation>Klicke eine Zeichnung an, um sie auszuwählen, mit Strg oder Umschalt mehrere; ein Doppelklick oder die Eingabetaste bringt sie auf die Seite „Zeichnen“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Give what is selected another label; in the gallery a key does it: 0 to 9, N for none.</source>
   <translation>Dem Ausgewählten ein anderes Label geben; in der Galerie genügt eine Taste: 0 bis 9, N für keine.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Label of what is selected</source>
   <translation>Label des Ausgewählten</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Label {word}</source>
   <translation>Label {word}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Lay it on the canvas, with everything live (double click).</source>
   <translation>Auf die Zeichenfläche legen, wo alles live mitläuft (Doppelklick).</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>Take what is selected away (Delete); undo brings it back.</source>
   <translation>Das Ausgewählte löschen (Entf); Rückgängig bringt es zurück.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <location filename="../../app/pages/train/run_list.py" />
   <location filename="../../app/pages/train/runs/offer.py" />
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Use on the Draw page</source>
   <translation>Auf die Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>What is selected</source>
   <translation>Was ausgewählt ist</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/gallery/selection.py" />
   <source>{n} drawings, labelled {labels}</source>
   <translation>
    <numerusform>{n} Zeichnung mit dem Label {labels}</numerusform>
    <numerusform>{n} Zeichnungen mit den Labels {labels}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/gallery/tile.py" />
   <source>{word} rejected</source>
   <translation>{word} zurückgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>As they were written, or as the network gets them.</source>
   <translation>Wie sie geschrieben wurden oder wie das Netz sie bekommt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Bring the controls back to how they were at first; the drawings stay.</source>
   <translation>Die Regler wieder so stellen, wie sie am Anfang waren; die Zeichnungen bleiben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Done again.</source>
   <translation>Wieder ausgeführt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>How long the pen rests before the drawing is kept.</source>
   <translation>Wie lange der Stift ruht, bis die Zeichnung gemerkt wird.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Kept as {a_or_an}; Ctrl+Z takes it back.</source>
   <translation>Gemerkt: {a_or_an}; Strg+Z nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Kept as {a_or_an}; it lies on the page My digits.</source>
   <translation>Gemerkt: {a_or_an}; zu finden auf der Seite „Meine Ziffern“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>List those that the network reads so.</source>
   <translation>Nur die auflisten, die das Netz so liest.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Save again</source>
   <translation>Noch einmal speichern</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Save my digits</source>
   <translation>Meine Ziffern speichern</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Selected</source>
   <translation>Ausgewählt</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Stroke files (*.ndjson)</source>
   <translation>Strichdateien (*.ndjson)</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Taken back.</source>
   <translation>Zurückgenommen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Trouble with the file of my digits</source>
   <translation>Probleme mit der Datei meiner Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Try once more to write the drawings to their file.</source>
   <translation>Noch einmal versuchen, die Zeichnungen in ihre Datei zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Use them</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Which drawings to list.</source>
   <translation>Welche Zeichnungen aufgelistet werden.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/page.py" />
   <source>Your own handwriting: keep it, label it, test on it, train on it.</source>
   <translation>Deine eigene Handschrift: merken, mit Labels versehen, damit prüfen, damit trainieren.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/page.py" />
   <source>{n} drawings are deleted; Ctrl+Z brings them back.</source>
   <translation>
    <numerusform>{n} Zeichnung ist gelöscht; Strg+Z bringt sie zurück.</numerusform>
    <numerusform>{n} Zeichnungen sind gelöscht; Strg+Z bringt sie zurück.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/page.py" />
   <source>{n} drawings of {name} are added; Ctrl+Z takes them back.</source>
   <translation>
    <numerusform>{n} Zeichnung aus {name} ist hinzugefügt; Strg+Z nimmt sie zurück.</numerusform>
    <numerusform>{n} Zeichnungen aus {name} sind hinzugefügt; Strg+Z nimmt sie zurück.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <location filename="../../app/window/lessons/panel.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Digits learned from: {learned}. Of the {held} held back it reads as many as before.</source>
   <translation>Gelernt aus so vielen Ziffern: {learned}. Von den {held} zurückgehaltenen liest es so viele wie vorher.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Digits learned from: {learned}. Of the {held} held back it reads {gained} fewer than before.</source>
   <translation>Gelernt aus so vielen Ziffern: {learned}. Von den {held} zurückgehaltenen liest es {gained} weniger als vorher.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Digits learned from: {learned}. Of the {held} held back it reads {gained} more than before.</source>
   <translation>Gelernt aus so vielen Ziffern: {learned}. Von den {held} zurückgehaltenen liest es {gained} mehr als vorher.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Digits that are read otherwise than before</source>
   <translation>Ziffern, die anders gelesen werden als vorher</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Give it up; the network stays as it was.</source>
   <translation>Nicht übernehmen; das Netz bleibt, wie es war.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Held back: correct</source>
   <translation>Zurückgehalten: richtig</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Held back: rejected</source>
   <translation>Zurückgehalten: zurückgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Keep it under this name, and let it read from now on.</source>
   <translation>Unter diesem Namen behalten und von nun an lesen lassen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Let it read</source>
   <translation>Lesen lassen</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>MNIST test: correct</source>
   <translation>MNIST-Test: richtig</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>More digits of yours would say more; it may be better to discard this.</source>
   <translation>Mehr eigene Ziffern würden mehr aussagen; vielleicht ist es besser, dieses Netz zu verwerfen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Of MNIST's test digits it reads as many.</source>
   <translation>Von den Testziffern von MNIST liest es gleich viele.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Of MNIST's test digits it reads {share} fewer.</source>
   <translation>Von den Testziffern von MNIST liest es {share} weniger.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Of MNIST's test digits it reads {share} more.</source>
   <translation>Von den Testziffern von MNIST liest es {share} mehr.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Progress of the teaching</source>
   <translation>Fortschritt des Anlernens</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Read as {before} before, as {after} now, which is right.</source>
   <translation>Vorher als {before} gelesen, jetzt als {after}, was richtig ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Read as {before} before, as {after} now; it is a {label}.</source>
   <translation>Vorher als {before} gelesen, jetzt als {after}; es ist eine {label}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Read otherwise than before</source>
   <translation>Anders gelesen als vorher</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>Read otherwise than before: none</source>
   <translation>Anders gelesen als vorher: keine</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Teach it my hand</source>
   <translation>Meine Handschrift beibringen</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>The network learns from your digits, mixed with MNIST and with other ways of writing. Some of yours are held back, to see what it brings.</source>
   <translation>Das Netz lernt aus deinen Ziffern, gemischt mit MNIST und mit anderen Schreibweisen. Einige deiner Ziffern werden zurückgehalten, um zu sehen, was es bringt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>What the network reads before and after</source>
   <translation>Was das Netz vorher und nachher liest</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>after</source>
   <translation>nachher</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>before</source>
   <translation>vorher</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/dialog.py" />
   <source>{n} of {total}</source>
   <translation>{n} von {total}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>All {n} digits are a {digit}, and a network that learns nothing else sees it everywhere; write other digits too.</source>
   <translation>Alle {n} Ziffern sind eine {digit}, und ein Netz, das nichts anderes lernt, sieht sie überall; schreibe auch andere Ziffern.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <location filename="../../app/pages/train/runs/interrupted.py" />
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>Forget it</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Let the network read that did so before; the taught one stays on the list.</source>
   <translation>Wieder das Netz lesen lassen, das vorher gelesen hat; das angelernte bleibt in der Liste.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Let the network that reads learn how you write, in seconds.</source>
   <translation>Das lesende Netz in Sekunden lernen lassen, wie du schreibst.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Seconds of learning from these drawings, mixed with MNIST; you see what it brings before you accept it.</source>
   <translation>Sekundenlanges Lernen aus diesen Zeichnungen, gemischt mit MNIST; du siehst, was es bringt, bevor du zustimmst.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>Take the taught network off the list, and its file away (Ctrl+Z: back).</source>
   <translation>Das angelernte Netz aus der Liste nehmen und seine Datei löschen (Strg+Z: zurück).</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>The network and my hand</source>
   <translation>Das Netz und meine Handschrift</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>To learn a hand takes at least {least} digits; {n} are here, write {more} more.</source>
   <translation>
    <numerusform>Um eine Handschrift zu lernen, braucht es mindestens {least} Ziffern; {n} ist da, schreibe {more} weitere.</numerusform>
    <numerusform>Um eine Handschrift zu lernen, braucht es mindestens {least} Ziffern; {n} sind da, schreibe {more} weitere.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/panel.py" />
   <source>“{taught}” reads now; most of these it has learned. </source>
   <translation>„{taught}“ liest jetzt; aus den meisten hiervon hat es gelernt. </translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/teaching.py" />
   <source>My hand</source>
   <translation>Meine Handschrift</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/teaching.py" />
   <source>“{name}” is forgotten, and the network before it reads.</source>
   <translation>„{name}“ ist vergessen; das Netz davor liest wieder.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/teaching/teaching.py" />
   <source>“{name}” reads now; it stands on the list of networks. Ctrl+Z takes it back.</source>
   <translation>„{name}“ liest jetzt; es steht in der Liste der Netze. Strg+Z nimmt das zurück.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>All ten digits in turn</source>
   <translation>Alle zehn der Reihe nach</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Ask for the next digit without writing this one.</source>
   <translation>Nach der nächsten Ziffer fragen, ohne diese zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Begin this one again (Delete).</source>
   <translation>Diese noch einmal beginnen (Entf).</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <location filename="../../app/window/sheets.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Keep</source>
   <translation>Merken</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Keep it under the label that was asked for (Enter).</source>
   <translation>Unter dem verlangten Label merken (Eingabetaste).</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Keep it when the pen pauses</source>
   <translation>Merken, wenn der Stift ruht</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Next digit</source>
   <translation>Nächste Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Only {digit}</source>
   <translation>Nur die {digit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Paper to collect on</source>
   <translation>Papier zum Sammeln</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Pause, s</source>
   <translation>Pause, s</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Seconds of the pause</source>
   <translation>Sekunden der Pause</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Take the last stroke back, or the last thing done here (Ctrl+Z).</source>
   <translation>Den letzten Strich zurücknehmen oder das Letzte, was hier geschah (Strg+Z).</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>What is no digit</source>
   <translation>Was keine Ziffer ist</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>What the prompt asks for; a digit's key asks for that digit.</source>
   <translation>Was als Nächstes verlangt wird; die Taste einer Ziffer verlangt diese Ziffer.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>What to write</source>
   <translation>Was zu schreiben ist</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>it is kept when the pen pauses</source>
   <translation>wird gemerkt, wenn der Stift ruht</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>then Enter</source>
   <translation>dann Eingabetaste</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/panel.py" />
   <source>{prompt}; the right button erases.</source>
   <translation>{prompt}; die rechte Taste radiert.</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>Write no digit</source>
   <translation>Schreibe etwas, das keine Ziffer ist</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>Write {a_or_an}</source>
   <translation>Schreibe {a_or_an}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>a letter, a sign, a scribble</source>
   <translation>ein Buchstabe, ein Zeichen, Gekritzel</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>a {word}</source>
   <translation>eine {word}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>again and again</source>
   <translation>immer wieder</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>an {word}</source>
   <translation>eine {word}</translation>
  </message>
  <message>
   <location filename="../../app/pages/handwriting/writing/prompts.py" />
   <source>round {step}</source>
   <translation>Runde {step}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/curves_plot.py" />
   <source>The colours are those of the table, which tells every loss and derivative.</source>
   <translation>Die Farben sind die der Tabelle, die jeden Verlust und jede Ableitung nennt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/curves_plot.py" />
   <source>prediction p</source>
   <translation>Vorhersage p</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/curves_plot.py" />
   <source>residual p − t</source>
   <translation>Residuum p − t</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>Gradient on the logits</source>
   <translation>Gradient nach den Logits</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>falls</source>
   <translation>fällt</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>logit z of digit</source>
   <translation>Logit z der Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>rises</source>
   <translation>steigt</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>stays</source>
   <translation>bleibt</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>{digit}:  p = {p}, t = {t}, ∂L/∂z = {derivative}: its logit {what}</source>
   <translation>{digit}:  p = {p}, t = {t}, ∂L/∂z = {derivative}: Ihr Logit {what}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/logit_pulls.py" />
   <source>∂L/∂z of the chosen loss for each logit; learning goes against it. Point at a bar.</source>
   <translation>∂L/∂z des gewählten Verlusts für jeden Logit; das Lernen geht in die Gegenrichtung. Zeige auf einen Balken.</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>Its derivative, which learning follows</source>
   <translation>Seine Ableitung, der das Lernen folgt</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>Loss of one output</source>
   <translation>Verlust einer Ausgabe</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>dashed: target t = {target}   {dotted}</source>
   <translation>gestrichelt: t = {target}   {dotted}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>dotted: {name} = {x}</source>
   <translation>gepunktet: {name} = {x}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>it needs 0 &lt; p &lt; 1</source>
   <translation>er braucht 0 &lt; p &lt; 1</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_curves.py" />
   <source>point anywhere for the values</source>
   <translation>Werte: ins Diagramm zeigen</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>&lt;p&gt;&lt;b&gt;there&lt;/b&gt;: at the dotted line, for one output.&lt;br&gt;&lt;b&gt;drawing's loss&lt;/b&gt;: over all ten outputs.&lt;br&gt;&lt;b&gt;∂L/∂z&lt;/b&gt;: the derivative on the logit of the output that is looked at.&lt;br&gt;&lt;b&gt;best constant&lt;/b&gt;: the one number that fits the seven points.&lt;br&gt;&lt;b&gt;outlier's pull&lt;/b&gt;: how far from where it lies without the outlier.&lt;br&gt;&lt;b&gt;p + 1e−12&lt;/b&gt;: the primer's cross-entropy. It is a little below 0 where p = 1, at most 27.63 where p = 0, and its derivative on the logits dies where p is far below 1e−12.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;dort&lt;/b&gt;: an der gepunkteten Linie, für eine Ausgabe.&lt;br&gt;&lt;b&gt;Gesamtverlust&lt;/b&gt;: über alle zehn Ausgaben.&lt;br&gt;&lt;b&gt;∂L/∂z&lt;/b&gt;: die Ableitung nach dem Logit der betrachteten Ausgabe.&lt;br&gt;&lt;b&gt;Konstante&lt;/b&gt;: die eine Zahl, die am besten zu den sieben Punkten passt.&lt;br&gt;&lt;b&gt;Ausreißer-Zug&lt;/b&gt;: wie weit sie von dort entfernt ist, wo sie ohne den Ausreißer läge.&lt;br&gt;&lt;b&gt;p + 1e−12&lt;/b&gt;: die Kreuzentropie der Fibel. Sie liegt bei p = 1 ein wenig unter 0, ist bei p = 0 höchstens 27,63, und ihre Ableitung nach den Logits verschwindet, wo p weit unter 1e−12 liegt.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>Binary CE</source>
   <translation>Binäre KE</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>Cross-entropy</source>
   <translation>Kreuzentropie</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>The losses side by side</source>
   <translation>Die Verluste nebeneinander</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>best constant</source>
   <translation>Konstante</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>derivative there</source>
   <translation>Ableitung dort</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>drawing's loss</source>
   <translation>Gesamtverlust</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>loss there</source>
   <translation>Verlust dort</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>outlier's pull</source>
   <translation>Ausreißer-Zug</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/loss_table.py" />
   <source>∂L/∂z of {watched}</source>
   <translation>∂L/∂z der {watched}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>Each line is the one number that fits the seven points best by its loss. Drag the outlier.</source>
   <translation>Jede Linie ist die eine Zahl, die nach ihrem Verlust am besten zu den sieben Punkten passt. Ziehe den Ausreißer.</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>One outlier</source>
   <translation>Ein Ausreißer</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>drag the outlier: each loss refits the constant</source>
   <translation>Ausreißer ziehen: Konstanten folgen</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>measurement</source>
   <translation>Messung</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>outlier</source>
   <translation>Ausreißer</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/outlier_plot.py" />
   <source>{name}: best constant {fit}</source>
   <translation>{name}: beste Konstante {fit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>&lt;b&gt;Use it for&lt;/b&gt; {used_for}&lt;br&gt;&lt;b&gt;Beware:&lt;/b&gt; {beware_of}</source>
   <translation>&lt;b&gt;Geeignet für:&lt;/b&gt; {used_for}&lt;br&gt;&lt;b&gt;Vorsicht:&lt;/b&gt; {beware_of}</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Along the x axis</source>
   <translation>Entlang der x-Achse</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>How wrong is an answer, and which way would learning push it?</source>
   <translation>Wie falsch ist eine Antwort, und wohin würde das Lernen sie schieben?</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Label smoothing</source>
   <translation>Label-Glättung</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Label smoothing: t′ = (1 − ε) t + ε / 10 shares a little out.</source>
   <translation>Label-Glättung: t′ = (1 − ε) t + ε / 10 verteilt ein wenig auf alle.</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Losses</source>
   <translation>Verluste</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>No drawing yet: ten equal logits stand in. Keys 0 … 9 bring a sample.</source>
   <translation>Noch keine Zeichnung: Zehn gleiche Logits stehen dafür ein. Die Tasten 0 … 9 bringen ein Beispiel.</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Outlier</source>
   <translation>Ausreißer</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Over p from 0 to 1, or over the residual p − t, where bends show.</source>
   <translation>Über p von 0 bis 1 oder über dem Residuum p − t, wo man die Knicke sieht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The drawing is truly a</source>
   <translation>Die Zeichnung ist in Wahrheit</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The last column is the primer's −Σ t ln(p + 1e−12), which keeps clear of ln 0. Ours is ln p = z − ln Σ e^z: exact however wrong.</source>
   <translation>Letzte Spalte: die Kreuzentropie der Fibel, −Σ t ln(p + 1e−12), die ln 0 vermeidet. Hier wird ln p = z − ln Σ e^z gerechnet: exakt, wie falsch die Antwort auch sei.</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The loss in front: its curves, its formula, its gradient on the logits.</source>
   <translation>Der Verlust im Vordergrund: seine Kurven, seine Formel, sein Gradient nach den Logits.</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The network reads a {read}. Alt+0 … Alt+9 say what it truly is.</source>
   <translation>Das Netz liest eine {read}. Alt+0 … Alt+9 sagen, was es wirklich ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The output whose target is 1, or the likeliest whose target is 0.</source>
   <translation>Die Ausgabe mit dem Ziel 1 oder die wahrscheinlichste mit dem Ziel 0.</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>The seventh value: whom does it pull, and how far?</source>
   <translation>Der siebte Wert: Wen zieht er, und wie weit?</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>True digit</source>
   <translation>Wahre Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Value of the outlier</source>
   <translation>Wert des Ausreißers</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Where linear begins</source>
   <translation>Wo der lineare Teil beginnt</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>Which output the curves are for</source>
   <translation>Für welche Ausgabe die Kurven gelten</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>blue: learning raises it   vermilion: lowers it</source>
   <translation>blau: Lernen hebt ihn   zinnoberrot: senkt ihn</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>probability</source>
   <translation>Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>read</source>
   <translation>gelesen</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>residual</source>
   <translation>Residuum</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>strongest other</source>
   <translation>stärkste andere</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>{text}&lt;br&gt;Here the ten logits go through a sigmoid each, in place of the softmax that the network learned with: ten answers of yes or no, so several digits may get a yes. The loss is computed from the logits: no ln 0, and no constant against it.</source>
   <translation>{text}&lt;br&gt;Hier geht jeder der zehn Logits durch eine eigene Sigmoidfunktion, statt durch die Softmax, mit der das Netz gelernt hat: zehn Antworten Ja oder Nein, also können mehrere Ziffern ein Ja bekommen. Der Verlust wird aus den Logits berechnet: kein ln 0 und keine Konstante dagegen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/losses/page.py" />
   <source>“read” believes the network. One key: Alt+0 … Alt+9; Alt+R for “read”.</source>
   <translation>„gelesen“ glaubt dem Netz. Eine Taste: Alt+0 … Alt+9; Alt+R für „gelesen“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/changes.py" />
   <source>b of {unit} {shift}</source>
   <translation>b von {unit} {shift}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/changes.py" />
   <source>noise {share} into {network}</source>
   <translation>Rauschen {share} in {network}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/changes.py" />
   <source>w from {source} to {unit} {shift}</source>
   <translation>w von {source} nach {unit} {shift}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/changes.py" />
   <source>{neuron} off</source>
   <translation>{neuron} aus</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/changes.py" />
   <source>{n} biases moved</source>
   <translation>
    <numerusform>{n} Bias verschoben</numerusform>
    <numerusform>{n} Biases verschoben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/changes.py" />
   <source>{n} neurons off</source>
   <translation>
    <numerusform>{n} Neuron aus</numerusform>
    <numerusform>{n} Neuronen aus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/changes.py" />
   <source>{n} steps of learning</source>
   <translation>
    <numerusform>{n} Lernschritt</numerusform>
    <numerusform>{n} Lernschritte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/changes.py" />
   <source>{n} weights moved</source>
   <translation>
    <numerusform>{n} Gewicht verschoben</numerusform>
    <numerusform>{n} Gewichte verschoben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/network/changes.py" />
   <source>{pruned} of the weights gone</source>
   <translation>{pruned} der Gewichte weg</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Digits</source>
   <translation>Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Draw a digit: its sum appears here.</source>
   <translation>Zeichne eine Ziffer: Hier erscheint die Summe des Neurons.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Draw a digit: the sum of its strongest output stands here. Or click a neuron, or walk to it by arrow keys and press Return: it stays here until Escape lets it go.</source>
   <translation>Zeichne eine Ziffer: Hier steht dann die Summe ihrer stärksten Ausgabe. Oder klicke ein Neuron an, oder geh mit den Pfeiltasten hin und drücke die Eingabetaste: Es bleibt hier, bis Escape es loslässt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Learn</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Pinned: Escape, or a click beside the neurons, lets it go.</source>
   <translation>Festgehalten: Escape oder ein Klick neben die Neuronen lässt es los.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>Sum</source>
   <translation>Summe</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>The strongest output, whichever it is while you draw. Click a neuron to pin it instead.</source>
   <translation>Die stärkste Ausgabe, welche es beim Zeichnen auch ist. Klicke ein Neuron an, um stattdessen dieses festzuhalten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/inspector.py" />
   <source>What is shown of the neuron</source>
   <translation>Was vom Neuron gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>All of it at once: what every neuron gives, and which links carry this drawing.</source>
   <translation>Alles auf einmal: was jedes Neuron ausgibt und welche Verbindungen diese Zeichnung tragen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <location filename="../../app/window/tour/steps.py" />
   <source>Draw a digit</source>
   <translation>Zeichne eine Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>How many links into each layer are drawn, the strongest first.</source>
   <translation>Wie viele Verbindungen in jede Schicht gezeichnet werden, die stärksten zuerst.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>Links into each layer</source>
   <translation>Verbindungen in jede Schicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>What is shown of the neuron.</source>
   <translation>Was vom Neuron gezeigt wird.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>What lights the network: a, or δ.</source>
   <translation>Was das Netz aufleuchten lässt: a oder δ.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>What this drawing truly is.</source>
   <translation>Was diese Zeichnung in Wahrheit ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>links</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/page.py" />
   <source>η, how far the step goes.</source>
   <translation>η, wie weit der Schritt geht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Added to the bias of the pinned neuron</source>
   <translation>Zum Bias des festgehaltenen Neurons addiert</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>As trained</source>
   <translation>Wie trainiert</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Changed: {words}.</source>
   <translation>Geändert: {words}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Its weights</source>
   <translation>Seine Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Noise on the weights into</source>
   <translation>Rauschen auf den Gewichten in</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Noise, % of the spread</source>
   <translation>Rauschen, % der Streuung</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Normal noise on the weights into this layer, in % of their standard deviation.</source>
   <translation>Normalverteiltes Rauschen auf den Gewichten in diese Schicht, in % ihrer Standardabweichung.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Nothing is changed.</source>
   <translation>Nichts ist geändert.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Pin a neuron to switch it off, or to move its weights and its bias.</source>
   <translation>Halte ein Neuron fest, um es auszuschalten oder seine Gewichte und seinen Bias zu verschieben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Prune</source>
   <translation>Ausdünnen (Pruning)</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>So many of all weights, those smallest in size, become 0. The biases stay.</source>
   <translation>So viel Prozent aller Gewichte, die betragsmäßig kleinsten, werden 0. Die Biases bleiben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Switched off: its a goes nowhere</source>
   <translation>Abgeschaltet: Sein a geht nirgendwohin</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Take all changes back at once.</source>
   <translation>Alle Änderungen auf einmal zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>The weights from it to the next layer are 0. Its own z and a can still be seen.</source>
   <translation>Die Gewichte von ihm zur nächsten Schicht sind 0. Sein eigenes z und a sind noch zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>Weakest weights gone, %</source>
   <translation>Schwächste Gewichte weg, %</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>as trained</source>
   <translation>wie trainiert</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>b = {now}, as trained {then}</source>
   <translation>b = {now}, trainiert {then}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>noise %</source>
   <translation>Rauschen %</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>of {n_digits:,} test digits; as trained {trained}</source>
   <translation>von {n_digits:,} Testziffern; trainiert {trained}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <location filename="../../app/pages/network/words.py" />
   <source>outputs</source>
   <translation>Ausgaben</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/change.py" />
   <source>weakest %</source>
   <translation>schwächste %</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>Digit {digit}: mean {means}</source>
   <translation>Ziffer {digit}: Mittel {means}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>It gives 0 for every test digit: none excites it.</source>
   <translation>Es gibt bei jeder Testziffer 0 aus: Keine regt es an.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>The 10,000 test digits are read …</source>
   <translation>Die 10.000 Testziffern werden gelesen …</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>The mean a of this neuron over the test digits of each class.</source>
   <translation>Das mittlere a dieses Neurons über die Testziffern jeder Klasse.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>The test digits that excite it most; a click draws one.</source>
   <translation>Die Testziffern, die es am meisten anregen; ein Klick zeichnet eine.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>mean a</source>
   <translation>mittleres a</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/digits.py" />
   <source>mean logit</source>
   <translation>mittlerer Logit</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/favourites.py" />
   <source>Test digit {row}, truly a {label}: a = {strengths}</source>
   <translation>Testziffer {row}, in Wahrheit eine {label}: a = {strengths}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/favourites.py" />
   <source>The test digits that excite the neuron most</source>
   <translation>Die Testziffern, die das Neuron am meisten anregen</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/gradient_picture.py" />
   <source>The derivative of the loss by each weight of the neuron</source>
   <translation>Die Ableitung des Verlusts nach jedem Gewicht des Neurons</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/gradient_picture.py" />
   <source>∂L/∂w for each pixel: a step goes the other way, so weights at vermilion pixels grow and those at blue ones shrink. The strongest has the full colour.</source>
   <translation>∂L/∂w für jedes Pixel: Ein Schritt geht in die Gegenrichtung, also wachsen Gewichte an zinnoberroten Pixeln, und die an blauen schrumpfen. Das stärkste hat die volle Farbe.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Draw a digit to learn from.</source>
   <translation>Zeichne eine Ziffer, um daraus zu lernen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>In the network</source>
   <translation>Im Netz</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Pin a neuron to see ∂L/∂w of its weights.</source>
   <translation>Halte ein Neuron fest, um ∂L/∂w seiner Gewichte zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>Point at a pixel for its numbers.</source>
   <translation>Zeige auf ein Pixel, um seine Zahlen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Probabilities before and after the step</source>
   <translation>Wahrscheinlichkeiten vor und nach dem Schritt</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Say what the drawing truly is: only then is there a loss, L = −ln p of that digit.</source>
   <translation>Sage, was die Zeichnung in Wahrheit ist: Erst dann gibt es einen Verlust, L = −ln p dieser Ziffer.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Shown in the network</source>
   <translation>Im Netz gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Take the step</source>
   <translation>Den Schritt machen</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>The steepest weights of the neuron</source>
   <translation>Die steilsten Gewichte des Neurons</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>Truly</source>
   <translation>In Wahrheit</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>What the drawing truly is</source>
   <translation>Was die Zeichnung in Wahrheit ist</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>activation</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>delta</source>
   <translation>Delta</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>say what it is …</source>
   <translation>sage, was es ist …</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>w − η · ∂L/∂w for every weight, and the same for every bias.</source>
   <translation>w − η · ∂L/∂w für jedes Gewicht, und ebenso für jeden Bias.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>{name}: ∂L/∂w {derivative}, w {w}, a step takes it to {after}; ink {a}</source>
   <translation>{name}: ∂L/∂w {derivative}, w {w}, ein Schritt führt zu {after}; Tinte {a}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/learn.py" />
   <source>∂L/∂w for each pixel: the step weakens the weights at blue pixels and strengthens those at vermilion ones.</source>
   <translation>∂L/∂w für jedes Pixel: Der Schritt schwächt die Gewichte an blauen Pixeln und stärkt die an zinnoberroten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>Each weight times the ink of its pixel: blue excites the neuron, vermilion silences it. The strongest of each picture has the full colour.</source>
   <translation>Jedes Gewicht mal der Tinte seines Pixels: Blau regt das Neuron an, Zinnoberrot hemmt es. Das Stärkste in jedem Bild hat die volle Farbe.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>Weights times pixels are the products</source>
   <translation>Gewichte mal Pixel sind die Produkte</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>pixels a</source>
   <translation>Pixel a</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>products a·w</source>
   <translation>Produkte a·w</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>row {row}, col {column}: w {w} × a {a} = {product}</source>
   <translation>Zeile {row}, Spalte {column}: w {w} × a {a} = {product}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/product_pictures.py" />
   <source>weights w</source>
   <translation>Gewichte w</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/sum.py" />
   <source>The activation function, and where this neuron stands on it.</source>
   <translation>Die Aktivierungsfunktion und wo dieses Neuron auf ihr steht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/sum.py" />
   <source>The ten strongest products</source>
   <translation>Die zehn stärksten Produkte</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weight_picture.py" />
   <source>Arrow keys go from weight to weight, + and − move one, Return picks it.</source>
   <translation>Die Pfeiltasten führen von Gewicht zu Gewicht, + und − verschieben eines, die Eingabetaste wählt es aus.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weight_picture.py" />
   <source>The weights of the neuron</source>
   <translation>Die Gewichte des Neurons</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weights.py" />
   <source>Added to the picked weight</source>
   <translation>Zum gewählten Gewicht addiert</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weights.py" />
   <source>Drag a weight up or down, or pick one and press + or −. A click alone changes nothing.</source>
   <translation>Ziehe ein Gewicht nach oben oder unten, oder wähle eines aus und drücke + oder −. Ein Klick allein ändert nichts.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weights.py" />
   <source>Point at a weight for its numbers.</source>
   <translation>Zeige auf ein Gewicht, um seine Zahlen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weights.py" />
   <source>a {a}, a·w {product}</source>
   <translation>a {a}, a·w {product}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/panels/weights.py" />
   <source>{name}: w {weight}, as trained {trained}</source>
   <translation>{name}: w {weight}, trainiert {trained}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/picture/heads.py" />
   <location filename="../../app/window/sheets.py" />
   <source>Draw here</source>
   <translation>Hier zeichnen</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/picture/heads.py" />
   <source>{output} · rejected</source>
   <translation>{output} · zurückgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/picture/picture.py" />
   <source>Arrow keys go from neuron to neuron, Return pins one, Escape lets it go.</source>
   <translation>Die Pfeiltasten führen von Neuron zu Neuron, die Eingabetaste hält eines fest, Esc lässt es los.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/picture/picture.py" />
   <source>Each disc is the fuller the more it gives, a ring below 0; each link is a·w, blue for and vermilion against. Point at a disc for its numbers, click it to keep it.</source>
   <translation>Jede Scheibe ist umso voller, je mehr sie ausgibt, ein Ring heißt unter 0; jede Verbindung ist a·w, blau dafür und zinnoberrot dagegen. Zeige auf eine Scheibe, um ihre Zahlen zu sehen, klicke, um sie festzuhalten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/picture/picture.py" />
   <source>The network: pixels, neurons and links</source>
   <translation>Das Netz: Pixel, Neuronen und Verbindungen</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>Draw a digit on the sheet: its pixels, neurons and links light up here.</source>
   <translation>Zeichne eine Ziffer auf das Blatt: Ihre Pixel, Neuronen und Verbindungen leuchten hier auf.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/words.py" />
   <source>The {n} strongest links into each layer carry {shares} of all |a·w| there.</source>
   <translation>
    <numerusform>Die stärkste Verbindung in jede Schicht trägt {shares} aller |a·w| dort.</numerusform>
    <numerusform>Die {n} stärksten Verbindungen in jede Schicht tragen {shares} aller |a·w| dort.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>neuron {unit}</source>
   <translation>Neuron {unit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>neuron {unit} of hidden layer {layer}</source>
   <translation>Neuron {unit} der verborgenen Schicht {layer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>output {unit}</source>
   <translation>Ausgabe {unit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>pixel row {row}, column {column}</source>
   <translation>Pixel Zeile {row}, Spalte {column}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>row {row}, col {column}</source>
   <translation>Zeile {row}, Sp. {column}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>{name}: ink {inputs}</source>
   <translation>{name}: Tinte {inputs}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>{name}: nothing is drawn yet.</source>
   <translation>{name}: Noch ist nichts gezeichnet.</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>{name}: δ = ∂L/∂z = {delta}</source>
   <translation>{name}: δ = ∂L/∂z = {delta}</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>{name}: δ goes back as far as the first layer</source>
   <translation>{name}: δ geht nur bis zur ersten Schicht zurück</translation>
  </message>
  <message>
   <location filename="../../app/pages/network/words.py" />
   <source>{what}. Read as it stands, as here, it is rejected.</source>
   <translation>{what}. So gelesen, wie es dasteht (wie hier), wird es zurückgewiesen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/network/words.py" />
   <source>δ from right to left. Blue: more of it raises the loss; vermilion: lowers it. The {n} steepest weights of each layer have {shares} of all |∂L/∂w| there.</source>
   <translation>
    <numerusform>δ von rechts nach links. Blau: mehr davon erhöht den Verlust; Zinnoberrot: senkt ihn. Das steilste Gewicht jeder Schicht hat dort {shares} aller |∂L/∂w|.</numerusform>
    <numerusform>δ von rechts nach links. Blau: mehr davon erhöht den Verlust; Zinnoberrot: senkt ihn. Die {n} steilsten Gewichte jeder Schicht haben dort {shares} aller |∂L/∂w|.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>1 if z &gt; 0, else 0</source>
   <translation>1, wenn z &gt; 0, sonst 0</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>4 of 4 correct: with these weights the neuron is {name}.</source>
   <translation>4 von 4 richtig: Mit diesen Gewichten ist das Neuron {name}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>&lt;b&gt;The line&lt;/b&gt;, the decision boundary, is where the sum is 0. The weights are an arrow at a right angle to it, which points to the side of the 1; the bias pushes it along that arrow. On the line itself, at z = 0, the answer is 0, because the sum has to &lt;i&gt;exceed&lt;/i&gt; the threshold; the primer's step(x) gives 1 there.&lt;br&gt;&lt;b&gt;Try&lt;/b&gt; XOR: whatever the line, at least one corner stays misclassified.</source>
   <translation>&lt;b&gt;Die Gerade&lt;/b&gt;, die Entscheidungsgrenze, liegt dort, wo die Summe 0 ist. Die Gewichte bilden einen Pfeil senkrecht zu ihr, der zur Seite der 1 zeigt; der Bias verschiebt sie entlang dieses Pfeils. Auf der Geraden selbst, bei z = 0, ist die Antwort 0, weil die Summe die Schwelle &lt;i&gt;überschreiten&lt;/i&gt; muss; step(x) der Fibel ergibt dort 1.&lt;br&gt;&lt;b&gt;Probiere&lt;/b&gt; XOR: Wie die Gerade auch liegt, mindestens eine Ecke bleibt falsch klassifiziert.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Bias</source>
   <translation>Bias</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Choose what the neuron is to be; its weights are set, but for XOR there are none.</source>
   <translation>Wähle, was das Neuron sein soll; seine Gewichte werden gesetzt, nur für XOR gibt es keine.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Drag the line to move it (b), or the tip of w to turn it (w₁, w₂).</source>
   <translation>Ziehe die Gerade, um sie zu verschieben (b), oder die Spitze von w, um sie zu drehen (w₁, w₂).</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Gate</source>
   <translation>Gatter</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Gate to be</source>
   <translation>Gewünschtes Gatter</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Inputs</source>
   <translation>Eingaben</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <location filename="../../app/pages/neuron/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Neuron</source>
   <translation>Neuron</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Or drag the line, the arrow, or the numbers of the neuron.</source>
   <translation>Oder ziehe die Gerade, den Pfeil oder die Zahlen des Neurons.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Plane of the two inputs</source>
   <translation>Ebene der beiden Eingaben</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>The four corners; the row under the pointer is what the neuron below is given.</source>
   <translation>Die vier Ecken; die Zeile unter dem Zeiger bekommt das Neuron unten als Eingabe.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>The perceptron</source>
   <translation>Das Perzeptron</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Threshold θ = −b = {bias}
The sum w₁x₁ + w₂x₂ has to exceed it.</source>
   <translation>Schwelle θ = −b = {bias}
Die Summe w₁x₁ + w₂x₂ muss sie überschreiten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Truth table</source>
   <translation>Wahrheitstabelle</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Weight 1</source>
   <translation>Gewicht 1</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Weight 2</source>
   <translation>Gewicht 2</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>Weights and bias</source>
   <translation>Gewichte und Bias</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>of the marked row</source>
   <translation>der markierten Zeile</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>{n_wrong} of 4 correct. No line parts the corners of XOR: 3 is the most that one neuron can do.</source>
   <translation>{n_wrong} von 4 richtig. Keine Gerade trennt die Ecken von XOR: 3 ist das Höchste, was ein Neuron schafft.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/gates_view.py" />
   <source>{n_wrong} of 4 correct: the ringed corners lie on the wrong side of the decision boundary for {name}.</source>
   <translation>{n_wrong} von 4 richtig: Die umkreisten Ecken liegen auf der falschen Seite der Entscheidungsgrenze für {name}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>&lt;b&gt;The rule&lt;/b&gt; (Rosenblatt 1958): t is the label, y the answer. A point that is correct changes nothing; one that is misclassified pulls the line towards itself, the farther the larger η. If any line parts the points, it ends after a finite number of corrections (Novikoff 1962); if none does, it goes on for ever.&lt;br&gt;&lt;b&gt;From zeros&lt;/b&gt;, η only scales the weights: the line is the same for every η.</source>
   <translation>&lt;b&gt;Die Regel&lt;/b&gt; (Rosenblatt 1958): t ist das Label, y die Antwort. Ein richtig klassifizierter Punkt ändert nichts; ein falsch klassifizierter zieht die Gerade zu sich hin, umso weiter, je größer η ist. Trennt irgendeine Gerade die Punkte, so ist nach endlich vielen Korrekturen Schluss (Novikoff 1962); trennt sie keine, so geht es ewig weiter.&lt;br&gt;&lt;b&gt;Von Nullen aus&lt;/b&gt; skaliert η nur die Gewichte: Die Gerade ist für jedes η dieselbe.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>A line</source>
   <translation>Eine Gerade</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Choose points to begin with.</source>
   <translation>Wähle Punkte für den Anfang.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Click the plane for a new point, a point to turn its label; drag it to move it; the right button takes it away. By keyboard: arrow keys, Return, Delete.</source>
   <translation>Klicke in die Ebene für einen neuen Punkt, auf einen Punkt, um sein Label umzudrehen; Ziehen verschiebt ihn, die rechte Taste entfernt ihn. Mit der Tastatur: Pfeiltasten, Eingabetaste, Entf.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Correct until every point is classified correctly; press again to pause.</source>
   <translation>Korrigieren, bis jeder Punkt richtig klassifiziert ist; noch einmal drücken für eine Pause.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>First weights</source>
   <translation>Erste Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Forget what was learned; the points stay.</source>
   <translation>Vergessen, was gelernt wurde; die Punkte bleiben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>How far one correction moves the weights; the line goes on from where it is.</source>
   <translation>Wie weit eine Korrektur die Gewichte verschiebt; die Gerade macht dort weiter, wo sie ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>How many points are misclassified after each correction: it need not fall every time.</source>
   <translation>Wie viele Punkte nach jeder Korrektur falsch klassifiziert sind: Die Zahl muss nicht jedes Mal fallen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Label of new points</source>
   <translation>Label neuer Punkte</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/page.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Learning</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>New points are</source>
   <translation>Neue Punkte sind</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>One correction by the perceptron rule.</source>
   <translation>Eine Korrektur nach der Perzeptron-Regel.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Plane of the points</source>
   <translation>Ebene der Punkte</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Start over</source>
   <translation>Von vorn</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>The label of the points you add.</source>
   <translation>Das Label der Punkte, die du hinzufügst.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>The latest correction</source>
   <translation>Die letzte Korrektur</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>The weights before the first correction.</source>
   <translation>Die Gewichte vor der ersten Korrektur.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Two clouds</source>
   <translation>Zwei Wolken</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Two clouds that overlap</source>
   <translation>Zwei Wolken, die sich überlappen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>Zeros</source>
   <translation>Nullen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>corrections</source>
   <translation>Korrekturen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>misclassified points</source>
   <translation>falsch klassifizierte Punkte</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_view.py" />
   <source>{corrections} · epoch {this_round} · {misclassified}
w₁ = {w1}   w₂ = {w2}   b = {b}</source>
   <translation>{corrections} · Epoche {this_round} · {misclassified}
w₁ = {w1}   w₂ = {w2}   b = {b}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>A line separates these points, so the rule will find one.</source>
   <translation>Eine Gerade trennt diese Punkte, also wird die Regel eine finden.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>Every point is correct: the rule has nothing left to correct.</source>
   <translation>Jeder Punkt ist richtig: Die Regel hat nichts mehr zu korrigieren.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>No line separates these points. After {most_rounds} epochs the rule was stopped; it would go on for ever.</source>
   <translation>Keine Gerade trennt diese Punkte. Nach {most_rounds} Epochen wurde die Regel angehalten; sie würde ewig weitergehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>No line separates these points: the rule will correct for ever, one correction undoing another.</source>
   <translation>Keine Gerade trennt diese Punkte: Die Regel wird ewig korrigieren, eine Korrektur macht die andere zunichte.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>None yet: press Step. The first misclassified point will pull the line.</source>
   <translation>Noch keine: Drücke „Schritt“. Der erste falsch klassifizierte Punkt wird die Gerade ziehen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>Point ({x1}, {x2}) is {label}, but the answer was {answer}:</source>
   <translation>Punkt ({x1}, {x2}) ist {label}, aber die Antwort war {answer}:</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>There are no points: click the plane, or press Return there, to set some.</source>
   <translation>Es gibt keine Punkte: Klicke in die Ebene oder drücke dort die Eingabetaste, um welche zu setzen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>{n_wrong} of {n} points misclassified</source>
   <translation>
    <numerusform>{n_wrong} von {n} Punkt falsch klassifiziert</numerusform>
    <numerusform>{n_wrong} von {n} Punkten falsch klassifiziert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/neuron/learning_words.py" />
   <source>{n} corrections</source>
   <translation>
    <numerusform>{n} Korrektur</numerusform>
    <numerusform>{n} Korrekturen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/backward_words.py" />
   <source>the loss, L = mean of (y − t)².</source>
   <translation>der Verlust, L = Mittel von (y − t)².</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/backward_words.py" />
   <source>the loss, L = −ln y of the true answer.</source>
   <translation>der Verlust, L = −ln y der wahren Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/derivation_table.py" />
   <source>Numerical: (L(w + h) − L(w − h)) / (2h) with h = 0.00001, by two forward passes for each number. Back-propagation finds them all in one pass backward.</source>
   <translation>Numerisch: (L(w + h) − L(w − h)) / (2h) mit h = 0,00001, durch zwei Vorwärtsdurchläufe für jede Zahl. Backpropagation findet sie alle in einem einzigen Durchlauf rückwärts.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/pictures.py" />
   <source>Output · {output}</source>
   <translation>Ausgabe · {output}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>&lt;b&gt;Shapes:&lt;/b&gt; a row of n numbers times a matrix of n rows and m columns is a row of m numbers; column j holds the weights into node j.&lt;br&gt;&lt;b&gt;Point&lt;/b&gt; at a number to see what it came from. &lt;b&gt;Drag&lt;/b&gt; an input, a weight or a bias, or use the wheel or the arrow keys. Blue weights are above 0, vermilion below; the wider the line, the larger |w|.</source>
   <translation>&lt;b&gt;Formen:&lt;/b&gt; Eine Zeile aus n Zahlen mal einer Matrix mit n Zeilen und m Spalten ist eine Zeile aus m Zahlen; Spalte j enthält die Gewichte, die in Knoten j führen.&lt;br&gt;&lt;b&gt;Zeige&lt;/b&gt; auf eine Zahl, um zu sehen, woraus sie entstand. &lt;b&gt;Ziehe&lt;/b&gt; eine Eingabe, ein Gewicht oder einen Bias, oder nimm Rad oder Pfeiltasten. Blaue Gewichte sind über 0, zinnoberrote darunter; je breiter die Linie, desto größer |w|.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>&lt;b&gt;δ&lt;/b&gt; = ∂L/∂z of a node: the δ of all it leads to, back along the same weights, times its own derivative f′. ∂L/∂b is δ; ∂L/∂w is what came along times δ.&lt;br&gt;&lt;b&gt;Point&lt;/b&gt; at a node or a weight for its line. The &lt;b&gt;numerical&lt;/b&gt; derivative moves that one number by ±0.00001 and runs the network twice; the two part only at a kink or a jump of f.</source>
   <translation>&lt;b&gt;δ&lt;/b&gt; = ∂L/∂z eines Knotens: die δ aller Knoten, zu denen er führt, entlang derselben Gewichte zurück, mal seiner eigenen Ableitung f′. ∂L/∂b ist δ; ∂L/∂w ist, was ankam, mal δ.&lt;br&gt;&lt;b&gt;Zeige&lt;/b&gt; auf einen Knoten oder ein Gewicht, um seine Zeile zu sehen. Die &lt;b&gt;numerische&lt;/b&gt; Ableitung verschiebt diese eine Zahl um ±0,00001 und lässt das Netz zweimal laufen; beide weichen nur an einem Knick oder Sprung von f voneinander ab.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Chosen number</source>
   <translation>Gewählte Zahl</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Compute everything.</source>
   <translation>Alles berechnen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Compute the next line; after the last one, begin anew.</source>
   <translation>Die nächste Zeile berechnen; nach der letzten von vorn beginnen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Derivatives of the loss</source>
   <translation>Ableitungen des Verlusts</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Direction</source>
   <translation>Richtung</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>From the inputs to the answer, or from the loss back to every weight.</source>
   <translation>Von den Eingaben zur Antwort oder vom Verlust zurück zu jedem Gewicht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Functions</source>
   <translation>Funktionen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Hidden</source>
   <translation>Verborgen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Hidden activation</source>
   <translation>Aktivierung der verborgenen Schichten</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Input {number}</source>
   <translation>Eingabe {number}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Network 2-3-2-2</source>
   <translation>Netz 2-3-2-2</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Not computed yet: step {at}. Press Step.</source>
   <translation>Noch nicht berechnet: Schritt {at}. Drücke „Schritt“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Or drag the number in the diagram up or down.</source>
   <translation>Oder ziehe die Zahl im Bild auf oder ab.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>The input, weight or bias that was clicked last; also by keyboard.</source>
   <translation>Die Eingabe, das Gewicht oder der Bias, der zuletzt angeklickt wurde; auch mit der Tastatur.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>The layer as matrices</source>
   <translation>Die Schicht als Matrizen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>The output that should be 1; the other should be 0.</source>
   <translation>Die Ausgabe, die 1 sein soll; die andere soll 0 sein.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>The same layer as arrays with their shapes; shaded is what the chosen number came from.</source>
   <translation>Dieselbe Schicht als Arrays mit ihren Formen; schattiert ist, woraus die gewählte Zahl entstand.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>True answer</source>
   <translation>Wahre Antwort</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>Value of the chosen number</source>
   <translation>Wert der gewählten Zahl</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>What becomes of the last z: itself, or probabilities.</source>
   <translation>Was aus dem letzten z wird: es selbst oder Wahrscheinlichkeiten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>What each hidden node does with its z.</source>
   <translation>Was jeder verborgene Knoten mit seinem z macht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>backward</source>
   <translation>rückwärts</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>identity</source>
   <translation>Identität</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>the inputs lie ready.</source>
   <translation>die Eingaben liegen bereit.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>{free}, or click another in the diagram.</source>
   <translation>{free}, oder klicke eine andere im Bild an.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/view.py" />
   <source>{step} of {last}: {name}</source>
   <translation>{step} von {last}: {name}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>What the node makes of its z comes with the next step.</source>
   <translation>Was der Knoten aus seinem z macht, kommt mit dem nächsten Schritt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>y{mark} = z{mark}{level} = {a}: the identity changes nothing.</source>
   <translation>y{mark} = z{mark}{level} = {a}: Die Identität ändert nichts.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>{place} = {inputs} is an input.
It goes into {neurons}, with a weight of its own for each: its row of W₁.</source>
   <translation>{place} = {inputs} ist eine Eingabe.
Sie geht in {neurons}, mit je einem eigenen Gewicht: ihrer Zeile von W₁.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>{place} is added to {target}, whatever the inputs are.
{summed}</source>
   <translation>{place} wird zu {target} addiert, was immer die Eingaben sind.
{summed}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>{place} says how much of {source} goes into {target}.
{summed}</source>
   <translation>{place} sagt, wie viel von {source} in {target} geht.
{summed}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/network/words.py" />
   <source>{target} is not computed yet: press Step.</source>
   <translation>{target} ist noch nicht berechnet: Drücke „Schritt“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/page.py" />
   <source>A neuron weighs its inputs, adds its bias and decides: one line through the plane. Layers of neurons do what no line can.</source>
   <translation>Ein Neuron gewichtet seine Eingaben, addiert seinen Bias und entscheidet: eine Gerade durch die Ebene. Schichten von Neuronen können, was keine Gerade kann.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/page.py" />
   <source>Gates</source>
   <translation>Gatter</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/page.py" />
   <source>Playground</source>
   <translation>Spielplatz</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/perceptron_words.py" />
   <source>b = {bias} is added whatever the inputs are: θ = −b = {theta}.</source>
   <translation>b = {bias} wird addiert, was immer die Eingaben sind: θ = −b = {theta}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/perceptron_words.py" />
   <source>w{mark} = {weight} says how much of x{mark} goes into z: {product}.</source>
   <translation>w{mark} = {weight} sagt, wie viel von x{mark} in z geht: {product}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/perceptron_words.py" />
   <source>x{mark} = {x} is an input, from the marked row of the table.</source>
   <translation>x{mark} = {x} ist eine Eingabe, aus der markierten Zeile der Tabelle.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>; – is no layer.</source>
   <translation>; – ist keine Schicht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Activation</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Circle</source>
   <translation>Kreis</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>How a step is made out of the gradient.</source>
   <translation>Wie aus dem Gradienten ein Schritt wird.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>How many points it learns from.</source>
   <translation>Aus wie vielen Punkten es lernt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Learning rate: how far a step goes.</source>
   <translation>Lernrate: wie weit ein Schritt geht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Neurons of hidden layer {layer}</source>
   <translation>Neuronen der verborgenen Schicht {layer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Neurons of hidden layer {layer}, 1 to {most_units}</source>
   <translation>Neuronen der verborgenen Schicht {layer}, 1 bis {most_units}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Neurons of the hidden layers</source>
   <translation>Neuronen der verborgenen Schichten</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Noise of the points</source>
   <translation>Rauschen der Punkte</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>None: my own</source>
   <translation>Keine: meine eigenen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Of the points, of the first weights and of the order: another number, another draw.</source>
   <translation>Für die Punkte, die ersten Gewichte und die Reihenfolge: andere Zahl, andere Ziehung.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Optimiser</source>
   <translation>Optimierer</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Points a step: the gradient is the mean over so many.</source>
   <translation>Punkte je Schritt: Der Gradient ist das Mittel über so viele.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Points to learn from</source>
   <translation>Punkte zum Lernen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Regularisation: each step takes this share of the weights off, times η.</source>
   <translation>Regularisierung: Jeder Schritt verkleinert die Gewichte um diesen Anteil, mal η.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Seed</source>
   <translation>Startwert (Seed)</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Show the points to test on</source>
   <translation>Die Testpunkte zeigen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Standard deviation of what is added to both coordinates.</source>
   <translation>Standardabweichung dessen, was zu beiden Koordinaten addiert wird.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>The function of all hidden neurons.</source>
   <translation>Die Funktion aller verborgenen Neuronen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>The label of the points that you click into the plane.</source>
   <translation>Das Label der Punkte, die du in die Ebene klickst.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Two clusters</source>
   <translation>Zwei Cluster</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Two moons</source>
   <translation>Zwei Monde</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>Two spirals</source>
   <translation>Zwei Spiralen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Weight decay</source>
   <translation>Weight Decay</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/controls.py" />
   <source>What is to be parted; the test points are others of the same kind.</source>
   <translation>Was getrennt werden soll; die Testpunkte sind andere derselben Art.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>Loss and accuracy</source>
   <translation>Verlust und Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>Mean binary cross-entropy, and the share of points on the right side of p = 0.5.</source>
   <translation>Mittlere binäre Kreuzentropie und der Anteil der Punkte auf der richtigen Seite von p = 0,5.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>after {n:,} steps: training {training} nat, test {test} nat</source>
   <translation>
    <numerusform>nach {n:,} Schritt: Training {training} nat, Test {test} nat</numerusform>
    <numerusform>nach {n:,} Schritten: Training {training} nat, Test {test} nat</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>loss, nats</source>
   <translation>Verlust in nat</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <source>test</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/losses.py" />
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/net_picture.py" />
   <source>Arrow keys go from neuron to neuron, Return keeps one, Escape lets it go.</source>
   <translation>Die Pfeiltasten führen von Neuron zu Neuron, die Eingabetaste hält eines fest, Esc lässt es los.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/net_picture.py" />
   <source>In each neuron, what it gives over the plane; beside it its mean |δ|, in powers of ten from 1e−7 to 1; the links are the weights. Point at a neuron to see its map large; click to keep it there.</source>
   <translation>In jedem Neuron, was es über der Ebene ausgibt; daneben sein mittleres |δ| in Zehnerpotenzen von 1e−7 bis 1; die Verbindungen sind die Gewichte. Zeige auf ein Neuron, um seine Karte groß zu sehen; klicke, um sie dort zu behalten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/net_picture.py" />
   <source>The network of the playground</source>
   <translation>Das Netz des Spielplatzes</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/plane_map.py" />
   <source>Arrow keys move a cross, with Shift farther; Return sets a point there, Delete takes the nearest of your own away.</source>
   <translation>Die Pfeiltasten bewegen ein Kreuz, mit Umschalt weiter; die Eingabetaste setzt dort einen Punkt, Entf entfernt den nächsten eigenen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/plane_map.py" />
   <source>Click to set a point of your own, with the right button to take one away. By keyboard: arrow keys, Return, Delete.</source>
   <translation>Klicke, um einen eigenen Punkt zu setzen, mit der rechten Taste, um einen zu entfernen. Mit der Tastatur: Pfeiltasten, Eingabetaste, Entf.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/plane_map.py" />
   <source>Plane of the two inputs with the points</source>
   <translation>Ebene der beiden Eingaben mit den Punkten</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>A rate that kills</source>
   <translation>Eine tödliche Lernrate</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Five sigmoid layers stand still</source>
   <translation>Fünf Sigmoid-Schichten stehen still</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Four neurons in one layer cannot part the spirals: the loss stays high however long they learn. Now choose the next one in this list.</source>
   <translation>Vier Neuronen in einer Schicht können die Spiralen nicht trennen: Der Verlust bleibt hoch, wie lange sie auch lernen. Wähle nun das Nächste in dieser Liste.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Learned by heart</source>
   <translation>Auswendig gelernt</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>One hidden neuron draws one line, and no line parts XOR: about seven points of ten are right. Now give the layer four neurons.</source>
   <translation>Ein verborgenes Neuron zieht eine Gerade, und keine Gerade trennt XOR: Etwa sieben von zehn Punkten sind richtig. Gib der Schicht nun vier Neuronen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>One layer cannot part spirals</source>
   <translation>Eine Schicht trennt Spiralen nicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>One neuron, one line</source>
   <translation>Ein Neuron, eine Gerade</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>The first layer draws lines, the second bends them, the third winds: some thousand steps part the spirals.</source>
   <translation>Die erste Schicht zieht Geraden, die zweite biegt sie, die dritte windet sie: Einige tausend Schritte trennen die Spiralen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>The loss stands at ln 2 = 0.693 nat, which is guessing. Look at δ: with each layer back it is several times smaller, so the first layers learn nothing. Now choose ReLU.</source>
   <translation>Der Verlust bleibt bei ln 2 = 0,693 nat stehen, und das ist Raten. Sieh dir δ an: Mit jeder Schicht zurück wird es um ein Mehrfaches kleiner, also lernen die ersten Schichten nichts. Wähle nun ReLU.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>The rate η = 10 throws the ReLU neurons where they give 0 for every point: their δ is 0, and nothing learns any more. Set η to 0.03 and start over.</source>
   <translation>Die Lernrate η = 10 wirft die ReLU-Neuronen dorthin, wo sie bei jedem Punkt 0 ausgeben: Ihr δ ist 0, und nichts lernt mehr. Stelle η auf 0,03 und beginne von vorn.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Three layers part the spirals</source>
   <translation>Drei Schichten trennen die Spiralen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Three layers, still one line</source>
   <translation>Drei Schichten, immer noch eine Gerade</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Three lines close a ring</source>
   <translation>Drei Geraden schließen einen Ring</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Three neurons are three lines: watch the output close them to a triangle around the disc. Two do not close.</source>
   <translation>Drei Neuronen sind drei Geraden: Sieh zu, wie die Ausgabe sie zu einem Dreieck um die Scheibe schließt. Zwei schließen sich nicht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Twenty noisy points: the training loss falls to nought while the test loss climbs. Now set the weight decay to 1 and start over.</source>
   <translation>Zwanzig verrauschte Punkte: Der Trainingsverlust fällt auf null, während der Testverlust steigt. Stelle nun „Weight Decay“ auf 1 und beginne von vorn.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/presets.py" />
   <source>Without a bend in the activation, three layers of eight are still one line. Now choose Tanh.</source>
   <translation>Ohne Nichtlinearität in der Aktivierung sind drei Schichten zu acht immer noch eine Gerade. Wähle nun Tanh.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>1 epoch</source>
   <translation>1 Epoche</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>1 step</source>
   <translation>1 Schritt</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>10 epochs</source>
   <translation>10 Epochen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>All of it in one line: to send, to keep, to open again.</source>
   <translation>Alles in einer Zeile: zum Verschicken, Behalten, Wiederöffnen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Forget what was learned; the choices stay.</source>
   <translation>Vergessen, was gelernt wurde; die Einstellungen bleiben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Learn one step: one batch.</source>
   <translation>Einen Schritt lernen: ein Batch.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Learn until it is paused.</source>
   <translation>Lernen, bis pausiert wird.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Learned between two pictures</source>
   <translation>Zwischen zwei Bildern gelernt</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Open the playground whose text stands in the field, else that on the clipboard.</source>
   <translation>Den Spielplatz öffnen, dessen Text im Feld steht, sonst den aus der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Paste the text of a playground here and press Return.</source>
   <translation>Füge hier den Text eines Spielplatzes ein und drücke die Eingabetaste.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Playground as text</source>
   <translation>Spielplatz als Text</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Playgrounds that show one thing each, with a sentence on what to look at.</source>
   <translation>Spielplätze, die je eine Sache zeigen, mit einem Satz, worauf zu achten ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Put the whole playground, weights and all, on the clipboard as a line of text.</source>
   <translation>Den ganzen Spielplatz, samt Gewichten, als eine Zeile Text in die Zwischenablage legen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Something to watch</source>
   <translation>Etwas zum Zusehen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Something to watch …</source>
   <translation>Etwas zum Zusehen …</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>Text of a playground to open</source>
   <translation>Text eines Spielplatzes zum Öffnen</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/transport.py" />
   <source>What is learned between two pictures; less, where the machine has no time for it.</source>
   <translation>Was zwischen zwei Bildern gelernt wird; weniger, wo der Rechner keine Zeit dafür hat.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/view.py" />
   <source>Only points of your own can be taken away; "None: my own" begins with an empty plane.</source>
   <translation>Nur eigene Punkte lassen sich entfernen; „Keine: meine eigenen“ beginnt mit leerer Ebene.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/view.py" />
   <source>The text is on the clipboard: the whole playground, with what it has learned.</source>
   <translation>Der Text ist in der Zwischenablage: der ganze Spielplatz samt allem Gelernten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/view.py" />
   <source>There are no points: click the plane to set some.</source>
   <translation>Es gibt keine Punkte: Klicke in die Ebene, um welche zu setzen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/view.py" />
   <source>step {steps:,} · epoch {epoch:,.1f}</source>
   <translation>Schritt {steps:,} · Epoche {epoch:,.1f}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/view.py" />
   <source>{unit} over the plane</source>
   <translation>{unit} über der Ebene</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>input x{value}</source>
   <translation>Eingabe x{value}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>inputs</source>
   <translation>Eingaben</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>layer {layer}</source>
   <translation>Schicht {layer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>layer {layer}, neuron {unit}</source>
   <translation>Schicht {layer}, Neuron {unit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>p(label 1)</source>
   <translation>p(Label 1)</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>{name}: gives {low} to {high} over the plane.</source>
   <translation>{name}: gibt {low} bis {high} über der Ebene aus.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/playground/words.py" />
   <source>{name}: gives {low} to {high} over the plane; b = {bias}; w = {weights}; mean |δ| = {delta}.</source>
   <translation>{name}: gibt {low} bis {high} über der Ebene aus; b = {bias}; w = {weights}; mittleres |δ| = {delta}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/points_plane.py" />
   <source>Arrow keys move a cross, with Shift farther; Return sets a point there or turns the label of the one there, Delete takes it away.</source>
   <translation>Die Pfeiltasten bewegen ein Kreuz, mit Umschalt weiter; die Eingabetaste setzt dort einen Punkt oder dreht das Label dessen um, der dort liegt, Entf entfernt ihn.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>1 and 0?</source>
   <translation>1 und 0?</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>4 of 4 correct: XOR out of two layers, AND of NAND and OR.</source>
   <translation>4 von 4 richtig: XOR aus zwei Schichten, AND von NAND und OR.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>&lt;b&gt;Why not one line?&lt;/b&gt; What a line calls 1 is a half-plane; with two points it holds all between them. The middle of the square lies between the two 1s and also between the two 0s: it would have to be both.&lt;br&gt;&lt;b&gt;Two layers:&lt;/b&gt; the first moves the corners. (1, 0) and (0, 1) fall onto one point, (1, 1); one line cuts it off.</source>
   <translation>&lt;b&gt;Warum nicht eine Gerade?&lt;/b&gt; Was eine Gerade 1 nennt, ist eine Halbebene; mit zwei Punkten enthält sie alles dazwischen. Die Mitte des Quadrats liegt zwischen den beiden Einsen und auch zwischen den beiden Nullen: Sie müsste beides sein.&lt;br&gt;&lt;b&gt;Zwei Schichten:&lt;/b&gt; Die erste verschiebt die Ecken. (1, 0) und (0, 1) fallen auf einen Punkt, (1, 1); eine Gerade schneidet ihn ab.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Blue is where both lines say 1, so the answer is 1.</source>
   <translation>Blau ist, wo beide Geraden 1 sagen, also ist die Antwort 1.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Drag a line to move it (b); the sliders turn it. Ringed corners get the wrong answer.</source>
   <translation>Ziehe eine Gerade, um sie zu verschieben (b); die Regler drehen sie. Umkreiste Ecken bekommen die falsche Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Each corner where (h₁, h₂) puts it; drag the line of the output neuron to move it.</source>
   <translation>Jede Ecke dort, wohin (h₁, h₂) sie bringt; ziehe die Gerade des Ausgabeneurons, um sie zu verschieben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>One line: impossible</source>
   <translation>Eine Gerade: unmöglich</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Or drag the line in the plane.</source>
   <translation>Oder ziehe die Gerade in der Ebene.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Point into the middle plane to see where the hidden layer puts a place.</source>
   <translation>Zeige in die mittlere Ebene, um zu sehen, wohin die verborgene Schicht einen Ort bringt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>The corners, moved: now one line parts them.</source>
   <translation>Die verschobenen Ecken: Jetzt trennt sie eine Gerade.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>The dashed lines cross: a place that would have to be 1 and 0 at once.</source>
   <translation>Die gestrichelten Linien kreuzen sich: ein Ort, der zugleich 1 und 0 sein müsste.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>The four corners with the answer that XOR wants; each dashed line joins two of one colour.</source>
   <translation>Die vier Ecken mit der Antwort, die XOR verlangt; jede gestrichelte Linie verbindet zwei einer Farbe.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>The two lines of the hidden layer</source>
   <translation>Die zwei Geraden der verborgenen Schicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Truth table of two layers</source>
   <translation>Wahrheitstabelle zweier Schichten</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>Two lines: the hidden layer</source>
   <translation>Zwei Geraden: die verborgene Schicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>What the output neuron sees</source>
   <translation>Was das Ausgabeneuron sieht</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>XOR in the plane of its inputs</source>
   <translation>XOR in der Ebene seiner Eingaben</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>XOR in the plane of the hidden layer</source>
   <translation>XOR in der Ebene der verborgenen Schicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>from {corners}</source>
   <translation>aus {corners}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>h₁ and h₂ are the hidden answers, y is the network's; the row pointed at is marked.</source>
   <translation>h₁ und h₂ sind die Antworten der verborgenen Neuronen, y ist die des Netzes; die Zeile, auf die gezeigt wird, ist markiert.</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>{mark} of {symbol}</source>
   <translation>{mark} von {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/pages/neuron/xor_view.py" />
   <source>{n_right} of 4 correct: these lines do not make XOR. Bring the ringed corners into their colour.</source>
   <translation>{n_right} von 4 richtig: Diese Geraden ergeben kein XOR. Bring die umkreisten Ecken in ihre Farbe.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>Jacobian ∂p/∂z</source>
   <translation>Jacobi-Matrix ∂p/∂z</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>Point at a cell: the sentence says what raising one logit does to one probability.</source>
   <translation>Zeige auf ein Feld: Der Satz sagt, was das Anheben eines Logits mit einer Wahrscheinlichkeit macht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>blue +, vermilion −, full at ±{limit}</source>
   <translation>blau +, zinnober −, voll ±{limit}</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>down</source>
   <translation>sinkt</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>the logit z of a digit is raised …</source>
   <translation>… wenn dieser Logit z steigt</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>unmoved</source>
   <translation>ändert sich</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>up</source>
   <translation>steigt</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>… this p answers</source>
   <translation>… dieses p antwortet</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/jacobian_picture.py" />
   <source>∂p({i}) / ∂z({j}) = {derivative}: raise the logit of {j} by {step}, and the probability of {i}, {before}, goes {word} by about {step2}; exactly, by {change}.</source>
   <translation>∂p({i}) / ∂z({j}) = {derivative}: Steigt der Logit der {j} um {step}, so {word} die Wahrscheinlichkeit der {i}, {before}, um etwa {step2}; genau: {change}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>&lt;b&gt;Use it for&lt;/b&gt; one answer out of several. &lt;b&gt;Beware:&lt;/b&gt; it always shares out 1, even over scribbles, and only differences of logits count.</source>
   <translation>&lt;b&gt;Geeignet für:&lt;/b&gt; eine Antwort aus mehreren. &lt;b&gt;Vorsicht:&lt;/b&gt; Sie teilt immer die 1 auf, auch bei Gekritzel, und nur Unterschiede der Logits zählen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>&lt;b&gt;Without the shift:&lt;/b&gt; {what} in {precision}. With it the same probabilities as ever.</source>
   <translation>&lt;b&gt;Ohne die Verschiebung:&lt;/b&gt; {what} in {precision}. Mit ihr dieselben Wahrscheinlichkeiten wie immer.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Added to every logit</source>
   <translation>Zu jedem Logit addiert</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Added to every logit. As softmax subtracts the largest, it changes nothing; watch “p without shift”.</source>
   <translation>Wird zu jedem Logit addiert. Da Softmax den größten abzieht, ändert es nichts; beobachte „p unverschoben“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Draw a digit, or press 0 … 9 for a sample: its logits come here.  </source>
   <translation>Zeichne eine Ziffer oder drücke 0 … 9 für ein Beispiel: Ihre Logits kommen hierher.  </translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Each row and column of the Jacobian sums to 0: what one digit gains, the others lose.</source>
   <translation>Jede Zeile und Spalte der Jacobi-Matrix summiert sich zu 0: Was eine Ziffer gewinnt, verlieren die anderen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Every logit is divided by T: above 1 evens out, below 1 decides.</source>
   <translation>Jeder Logit wird durch T geteilt: Über 1 gleicht es aus, unter 1 entscheidet es.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Follow the drawing</source>
   <translation>Der Zeichnung folgen</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Hollow: p at T = 1.</source>
   <translation>Umriss: p bei T = 1.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Let the sliders stand where the network puts them for your drawing.</source>
   <translation>Die Regler dort stehen lassen, wohin das Netz sie für deine Zeichnung stellt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Logit of {k}</source>
   <translation>Logit der {k}</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Logits z</source>
   <translation>Logits z</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Numerical stability</source>
   <translation>Numerische Stabilität</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Precision of the steps</source>
   <translation>Rechengenauigkeit der Schritte</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Put the sliders where the network puts them for this drawing, once.</source>
   <translation>Die Regler einmal dorthin stellen, wohin das Netz sie für diese Zeichnung stellt.</translation>
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
   <translation>m = max z abzuziehen ändert keinen Quotienten und hält jeden Exponenten bei 0 oder darunter. Ohne das endet {precision} bei e^{largest_exponent}: Addiere c, bis „p unverschoben“ versagt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Take the drawing's logits</source>
   <translation>Logits der Zeichnung nehmen</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Ten logits become ten probabilities: a power of e each, over the sum of all.</source>
   <translation>Aus zehn Logits werden zehn Wahrscheinlichkeiten: jeweils eine Potenz von e durch die Summe aller.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>The logit of {digit}: what the last layer gives for it. A difference of 1 is a factor of e^(1/T).</source>
   <translation>Der Logit der {digit}: was die letzte Schicht für sie ausgibt. Ein Unterschied von 1 ist ein Faktor e^(1/T).</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>e^z = ∞, and ∞ / ∞ = nan</source>
   <translation>e^z = ∞, und ∞ / ∞ = nan</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>every e^z = 0, and 0 / 0 = nan</source>
   <translation>jedes e^z = 0, und 0 / 0 = nan</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>float32 holds e^z up to z = 88, float64 up to z = 709.</source>
   <translation>float32 fasst e^z bis z = 88, float64 bis z = 709.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>p of each digit, the largest in colour; hollow: what it was at T = 1. Point at a bar.</source>
   <translation>p jeder Ziffer, das größte farbig; Umriss: was es bei T = 1 war. Zeige auf einen Balken.</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>probability p</source>
   <translation>Wahrscheinlichkeit p</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/page.py" />
   <source>Σ p = {p}   H = {spread} nat   perplexity {perplexity}</source>
   <translation>Σ p = {p}   H = {spread} nat   Perplexität {perplexity}</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/step_table.py" />
   <source>&lt;p&gt;The first three rows are the bare formula, the other three subtract m, the largest of z + c, first. In exact arithmetic both end at the same p; in floating point only the second always does.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Die ersten drei Zeilen sind die nackte Formel, die anderen drei ziehen erst m ab, das größte z + c. Bei exakter Rechnung führen beide zum selben p; mit Gleitkommazahlen gelingt es immer nur der zweiten.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/step_table.py" />
   <source>Softmax, step by step</source>
   <translation>Softmax, Schritt für Schritt</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/step_table.py" />
   <source>p with shift</source>
   <translation>p verschoben</translation>
  </message>
  <message>
   <location filename="../../app/pages/softmax/step_table.py" />
   <source>p without shift</source>
   <translation>p unverschoben</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/column.py" />
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/column.py" />
   <location filename="../../app/pages/train/run_list.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/column.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/page.py" />
   <source>Let a network learn to read digits, and watch every part of it change.</source>
   <translation>Lass ein Netz Ziffern lesen lernen und sieh zu, wie sich jeder Teil davon ändert.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/page.py" />
   <source>Reading the digits …</source>
   <translation>Die Ziffern werden gelesen …</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/page.py" />
   <location filename="../../app/window/navigation/pages.py" />
   <source>Train</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/page.py" />
   <source>{name} is off the list; Ctrl+Z brings it back.</source>
   <translation>{name} ist nicht mehr auf der Liste; Strg+Z bringt es zurück.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/page.py" />
   <source>{name} is on the list again.</source>
   <translation>{name} ist wieder auf der Liste.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/replay.py" />
   <source>Play the training again</source>
   <translation>Das Training noch einmal abspielen</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/replay.py" />
   <source>See the training again: its weights, and its answer to your drawing, as they came about.</source>
   <translation>Sieh das Training noch einmal: wie die Gewichte und die Antwort auf deine Zeichnung entstanden sind.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Begin a new run from this network, with the settings as they are.</source>
   <translation>Von diesem Netz aus einen neuen Lauf beginnen, mit den Einstellungen, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>Continue training</source>
   <translation>Weitertrainieren</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Let this network, as the timeline shows it, read the drawing on every page.</source>
   <translation>Dieses Netz, wie es die Zeitleiste zeigt, auf jeder Seite die Zeichnung lesen lassen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Runs that you start are listed here, to be compared.</source>
   <translation>Läufe, die du startest, stehen hier zum Vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Take this run off the list.</source>
   <translation>Diesen Lauf aus der Liste nehmen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Test %</source>
   <translation>Test %</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Tick it (Space) to see its curves; double-click it (F2) to give it another name.</source>
   <translation>Hake ihn an (Leertaste), um seine Kurven zu sehen; ein Doppelklick (F2) gibt ihm einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Valid. %</source>
   <translation>Valid. %</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>Write this network, as the timeline shows it, with its card to a file.</source>
   <translation>Dieses Netz, wie es die Zeitleiste zeigt, mit seiner Karte in eine Datei schreiben.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>averaging</source>
   <translation>Mittelung</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>batch {n}</source>
   <translation>Batch {n}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>continued from {name}, step {step:,}</source>
   <translation>fortgesetzt von {name}, Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>data augmentation {augmentation}</source>
   <translation>Datenaugmentierung {augmentation}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>label smoothing</source>
   <translation>Label-Glättung</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>seed {seed}</source>
   <translation>Startwert {seed}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/run_list.py" />
   <source>weight decay</source>
   <translation>Weight Decay</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/book.py" />
   <source>Run {n_runs}</source>
   <translation>Lauf {n_runs}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/interrupted.py" />
   <source>Forget this network? Its file is deleted, and nothing brings it back.</source>
   <translation>Dieses Netz vergessen? Seine Datei wird gelöscht, und nichts bringt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/interrupted.py" />
   <source>Interrupted run</source>
   <translation>Unterbrochener Lauf</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/interrupted.py" />
   <location filename="../../app/window/sessions/sessions.py" />
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/keeping.py" />
   <source>Save the network as it is now, in another place.</source>
   <translation>Das Netz, wie es jetzt ist, an einem anderen Ort speichern.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/keeping.py" />
   <source>Save the network …</source>
   <translation>Das Netz speichern …</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/keeping.py" />
   <source>The training is not kept. {problem} It goes on, and that is tried again and again; make room, or save its network.</source>
   <translation>Das Training wird nicht gesichert. {problem} Es geht weiter, und das Sichern wird immer wieder versucht; schaffe Platz oder speichere sein Netz.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/keeping.py" />
   <source>Trouble with keeping the training</source>
   <translation>Probleme beim Sichern des Trainings</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/keeping.py" />
   <source>{names} would be lost. {reason}</source>
   <translation>Verloren ginge: {names}. {reason}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>A run</source>
   <translation>Ein Lauf</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>An interrupted training</source>
   <translation>Ein unterbrochenes Training</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>was interrupted at step {step:,} of {steps:,}</source>
   <translation>wurde bei Schritt {step:,} von {steps:,} unterbrochen</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>was not saved</source>
   <translation>wurde nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/offer.py" />
   <source>“{name}” {what}; its network was kept.</source>
   <translation>„{name}“ {what}; sein Netz wurde gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/reading.py" />
   <source>The network that reads stays as it is; choose another on the Draw page, at “Network that reads”.</source>
   <translation>Das lesende Netz bleibt, wie es ist; ein anderes wählst du auf der Zeichenseite unter „Lesendes Netz“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/reading.py" />
   <source>{name} reads the drawing now, as it was at step {step:,}.</source>
   <translation>{name} liest jetzt die Zeichnung, so wie es bei Schritt {step:,} war.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/run.py" />
   <source>training accuracy</source>
   <translation>Trainingsgenauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/run.py" />
   <source>training loss</source>
   <translation>Trainingsverlust</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/run.py" />
   <source>validation accuracy</source>
   <translation>Validierungsgenauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/run.py" />
   <source>validation loss</source>
   <translation>Validierungsverlust</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/saving.py" />
   <source>Networks (*.npz);;ONNX (*.onnx)</source>
   <translation>Netze (*.npz);;ONNX (*.onnx)</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/runs/saving.py" />
   <source>Save the network</source>
   <translation>Das Netz speichern</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>A file…</source>
   <translation>Eine Datei…</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>A folder of digits</source>
   <translation>Ein Ordner mit Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>A folder…</source>
   <translation>Ein Ordner…</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>Digits to learn from</source>
   <translation>Ziffern zum Lernen</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>MNIST and my digits</source>
   <translation>MNIST und meine Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>MNIST is in the box; any labelled file will do. Beside MNIST, your drawings are repeated until they make up about a tenth, so that they have weight; those of the validation set are not among them.</source>
   <translation>MNIST ist mitgeliefert; jede Datei mit Labels geht auch. Neben MNIST werden deine Zeichnungen wiederholt, bis sie etwa ein Zehntel ausmachen, damit sie Gewicht haben; die der Validierungsmenge sind nicht darunter.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/data_choice.py" />
   <source>MNIST, 60,000 digits</source>
   <translation>MNIST, 60.000 Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/fields.py" />
   <source>{name} must be a number, not '{text}'.</source>
   <translation>{name} muss eine Zahl sein, nicht „{text}“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/fields.py" />
   <source>{name} must be a whole number, not '{text}'.</source>
   <translation>{name} muss eine ganze Zahl sein, nicht „{text}“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/fields.py" />
   <source>{name} must be at least {least}, not {text}.</source>
   <translation>{name} muss mindestens {least} sein, nicht {text}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/fields.py" />
   <source>{name} must be from {least} to {most}, not {text}.</source>
   <translation>{name} muss zwischen {least} und {most} liegen, nicht {text}.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Activation {index}</source>
   <translation>Aktivierung {index}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Batch size</source>
   <translation>Batchgröße</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Bends, slants and thickens each digit anew in each epoch: 0 is off, 1 usual.</source>
   <translation>Verbiegt, neigt und verdickt jede Ziffer in jeder Epoche neu: 0 ist aus, 1 üblich.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Chosen at random; of MNIST and your drawings together, at most so many of each. Empty takes all.</source>
   <translation>Zufällig gewählt; von MNIST und deinen Zeichnungen zusammen höchstens so viele von jedem. Leer nimmt alle.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Constant</source>
   <translation>Konstant</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Cosine decay</source>
   <translation>Kosinus-Abfall</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Cosine decay: the learning rate falls along half a cosine to 0, so that the end is calm.</source>
   <translation>Kosinus-Abfall: Die Lernrate fällt entlang eines halben Kosinus auf 0, damit das Ende ruhig ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Data augmentation</source>
   <translation>Datenaugmentierung</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Glorot</source>
   <translation>Glorot</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Hidden layers</source>
   <translation>Verborgene Schichten</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How a gradient becomes a step. Muon makes more of each gradient and takes longer over it, above all in wide layers.</source>
   <translation>Wie aus einem Gradienten ein Schritt wird. Muon macht mehr aus jedem Gradienten und braucht länger dafür, vor allem in breiten Schichten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How far each step goes. Adam and Muon want about 0.001 to 0.01, SGD about 0.1 to 1.</source>
   <translation>Wie weit jeder Schritt geht. Adam und Muon wollen etwa 0,001 bis 0,01, SGD etwa 0,1 bis 1.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How many</source>
   <translation>Wie viele</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How many digits each step looks at.</source>
   <translation>Wie viele Ziffern jeder Schritt ansieht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How many hidden layers.</source>
   <translation>Wie viele verborgene Schichten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How often the network sees all the digits: once an epoch.</source>
   <translation>Wie oft das Netz alle Ziffern sieht: einmal je Epoche.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How slowly the running mean of the weights forgets: 0 is off, 0.999 is usual.</source>
   <translation>Wie langsam das gleitende Mittel der Gewichte vergisst: 0 ist aus, 0,999 üblich.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>How the first weights are drawn; He is made for ReLU and its kin.</source>
   <translation>Wie die ersten Gewichte gezogen werden; He ist für ReLU und Verwandte gemacht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Learning-rate schedule</source>
   <translation>Lernraten-Plan</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Neurons {n}</source>
   <translation>Neuronen {n}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Optimisation</source>
   <translation>Optimierung</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Own settings</source>
   <translation>Eigene Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Preset</source>
   <translation>Vorlage</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Primer, 0.01</source>
   <translation>Fibel, 0,01</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Regularisation</source>
   <translation>Regularisierung</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Settings that work, to begin with.</source>
   <translation>Einstellungen, die funktionieren, für den Anfang.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Share of each weight taken off at each step, times the learning rate.</source>
   <translation>Anteil, der jedem Gewicht bei jedem Schritt genommen wird, mal der Lernrate.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Share of hidden neurons silenced at random in each step, 0 to 0.95.</source>
   <translation>Anteil der verborgenen Neuronen, die in jedem Schritt zufällig abgeschaltet werden, 0 bis 0,95.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Share of the certainty that is spread over all ten digits.</source>
   <translation>Anteil der Gewissheit, der über alle zehn Ziffern verteilt wird.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>The function that each neuron of this layer applies to its sum.</source>
   <translation>Die Funktion, die jedes Neuron dieser Schicht auf seine Summe anwendet.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>The same seed and settings give the same network on the same computer, bit for bit.</source>
   <translation>Gleicher Startwert und gleiche Einstellungen ergeben auf demselben Rechner dasselbe Netz, Bit für Bit.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>The share of the digits that is kept apart, never learned from, to judge by.</source>
   <translation>Der Anteil der Ziffern, der beiseitebleibt: Aus ihm wird nie gelernt, an ihm wird beurteilt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Validation set, %</source>
   <translation>Validierungsmenge, %</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Weight averaging</source>
   <translation>Gewichtsmittelung</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/settings/form.py" />
   <source>Weight initialisation</source>
   <translation>Gewichtsinitialisierung</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>Cross-entropy: the mean of −ln of the probability given to the true digit.</source>
   <translation>Kreuzentropie: das Mittel von −ln der Wahrscheinlichkeit, die die wahre Ziffer bekommt.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>Loss, nats</source>
   <translation>Verlust in nat</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>The share of digits that are correct. Each step of the axis makes the errors fewer by the same factor.</source>
   <translation>Der Anteil richtiger Ziffern. Jeder Schritt der Achse verringert die Fehler um denselben Faktor.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <location filename="../../app/pages/train/stage/drawing.py" />
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>guessing: {value}</source>
   <translation>geraten: {value}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>untrained, it guesses: {value}</source>
   <translation>untrainiert rät es: {value}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <location filename="../../resources/networks" />
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>validation ━━    training ╌╌</source>
   <translation>Validierung ━━    Training ╌╌</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/curves.py" />
   <source>{name}, epoch {epochs}:  {known}</source>
   <translation>{name}, Epoche {epochs}:  {known}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>The answer to your drawing as the network learned: dark is 0 %, bright is 100 %.</source>
   <translation>Die Antwort auf deine Zeichnung, während das Netz lernte: dunkel ist 0 %, hell ist 100 %.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>Your drawing</source>
   <translation>Deine Zeichnung</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>Your drawing while the network learns</source>
   <translation>Deine Zeichnung, während das Netz lernt</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>at {at}: {answer}</source>
   <translation>bei {at}: {answer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>draw a digit first</source>
   <translation>zeichne erst eine Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <source>now {answer}</source>
   <translation>jetzt {answer}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/drawing.py" />
   <location filename="../../app/window/sheets.py" />
   <source>rejected, nearest {label}</source>
   <translation>zurückgewiesen, am nächsten {label}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>Dead</source>
   <translation>Tot</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>From the first step on: a line for each layer.</source>
   <translation>Ab dem ersten Schritt: eine Linie je Schicht.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>How the learning reaches the layers</source>
   <translation>Wie das Lernen die Schichten erreicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>Length of each layer's gradient, calmed: where it is tiny, the layer hardly learns.</source>
   <translation>Länge des Gradienten jeder Schicht, geglättet: Wo sie winzig ist, lernt die Schicht kaum.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>Share of each hidden layer's neurons that not one of 256 digits can move.</source>
   <translation>Anteil der Neuronen jeder verborgenen Schicht, die keine von 256 Ziffern bewegen kann.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>Shown for each layer</source>
   <translation>Für jede Schicht gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/layers.py" />
   <source>epoch {epochs}: {values}</source>
   <translation>Epoche {epochs}: {values}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>A picture for each neuron of the first layer: blue ink excites it, vermilion ink calms it.</source>
   <translation>Ein Bild für jedes Neuron der ersten Schicht: Blaue Tinte regt es an, zinnoberrote hemmt es.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>First layer</source>
   <translation>Erste Schicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>How the weights of each layer are spread; each line is scaled to its highest point.</source>
   <translation>Wie die Gewichte jeder Schicht verteilt sind; jede Linie ist auf ihren höchsten Punkt skaliert.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>Spread of the weights</source>
   <translation>Verteilung der Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>Weights of the first layer</source>
   <translation>Gewichte der ersten Schicht</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>weight {x}: </source>
   <translation>Gewicht {x}: </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/train/stage/weights.py" />
   <source>{shown} of {n} neurons</source>
   <translation>
    <numerusform>{shown} von {n} Neuron</numerusform>
    <numerusform>{shown} von {n} Neuronen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/train/starting.py" />
   <source>Its file does not say how it was trained; let it read, or forget it.</source>
   <translation>Seine Datei sagt nicht, wie es trainiert wurde; lass es lesen oder vergiss es.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Do one step: one batch, one gradient, one small change of all weights.</source>
   <translation>Einen Schritt machen: ein Batch, ein Gradient, eine kleine Änderung aller Gewichte.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Drag it: everything here shows the network as it was then. It reads the drawing if the box says so.</source>
   <translation>Ziehe daran: Alles hier zeigt das Netz, wie es damals war. Es liest die Zeichnung, wenn das Kästchen angehakt ist.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>End this run; what it has learned stays in the list.</source>
   <translation>Diesen Lauf beenden; was er gelernt hat, bleibt in der Liste.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Let the network that is shown here read the drawing on every page: while it learns as it is right now, and on the timeline as it was then.</source>
   <translation>Das hier gezeigte Netz auf jeder Seite die Zeichnung lesen lassen: beim Lernen, wie es gerade ist, und auf der Zeitleiste, wie es damals war.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Progress of the training</source>
   <translation>Fortschritt des Trainings</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Timeline of kept networks</source>
   <translation>Zeitleiste der gesicherten Netze</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>Train with these settings, or pause and go on.</source>
   <translation>Mit diesen Einstellungen trainieren, oder pausieren und weitermachen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>epoch 100.00 · step 100,000</source>
   <translation>Epoche 100,00 · Schritt 100.000</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>epoch {epochs} · step {step:,}</source>
   <translation>Epoche {epochs} · Schritt {step:,}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/transport.py" />
   <source>reads the drawing</source>
   <translation>liest die Zeichnung</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source> ({validation} of the validation set)</source>
   <translation> ({validation} der Validierungsmenge)</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source> reads {test} of MNIST’s test digits</source>
   <translation> liest {test} der Testziffern von MNIST</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>Drag the timeline to look back.</source>
   <translation>Ziehe die Zeitleiste, um zurückzuschauen.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>Epoche {epoch} von {epochs}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>Ready: {sizes}, {n:,} weights and biases, all still random. Press Start.</source>
   <translation>Bereit: {sizes}, {n:,} Gewichte und Biases, alle noch zufällig. Drücke „Start“.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>Stopped before the first step.</source>
   <translation>Vor dem ersten Schritt angehalten.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>paused</source>
   <translation>pausiert</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>step {step:,} of {steps:,}</source>
   <translation>Schritt {step:,} von {steps:,}</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>{accuracy} correct</source>
   <translation>{accuracy} richtig</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>{duration} left</source>
   <translation>noch {duration}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/pages/train/words.py" />
   <source>{n:,} digits a second</source>
   <translation>
    <numerusform>{n:,} Ziffer je Sekunde</numerusform>
    <numerusform>{n:,} Ziffern je Sekunde</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>{name} was stopped at step {step:,}. Drag the timeline to see how it came there.</source>
   <translation>{name} wurde bei Schritt {step:,} angehalten. Ziehe die Zeitleiste, um zu sehen, wie es dorthin kam.</translation>
  </message>
  <message>
   <location filename="../../app/pages/train/words.py" />
   <source>{name}{reads}{apart} after {duration}. {advice}</source>
   <translation>{name}{reads}{apart} nach {duration}. {advice}</translation>
  </message>
  <message>
   <location filename="../../app/plots/plot.py" />
   <source>Plot</source>
   <translation>Diagramm</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>; </source>
   <translation>; </translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>Nothing is shown yet</source>
   <translation>Noch wird nichts gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>a bar of {heights} at {x}</source>
   <translation>ein Balken von {heights} bei {x}</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>a line at {position}</source>
   <translation>eine Linie bei {position}</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>a line from {y} at {x} to {y2} at {x2}, between {y3} and {y4}</source>
   <translation>eine Linie von {y} bei {x} bis {y2} bei {x2}, zwischen {y3} und {y4}</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>a point at {x}, {y}</source>
   <translation>ein Punkt bei {x}, {y}</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>a point to drag at {x}, {y}</source>
   <translation>ein Punkt zum Ziehen bei {x}, {y}</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>{axis} from {low} to {high}</source>
   <translation>{axis} von {low} bis {high}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/plots/sentences.py" />
   <source>{n} bars, highest {high} at {at_high}, lowest {low} at {at_low}</source>
   <translation>
    <numerusform>{n} Balken, der höchste {high} bei {at_high}, der niedrigste {low} bei {at_low}</numerusform>
    <numerusform>{n} Balken, der höchste {high} bei {at_high}, der niedrigste {low} bei {at_low}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/plots/sentences.py" />
   <source>{n} points</source>
   <translation>
    <numerusform>{n} Punkt</numerusform>
    <numerusform>{n} Punkte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>{rows} × {columns} cells, the largest in row {row}, column {column}</source>
   <translation>{rows} × {columns} Felder, das größte in Zeile {row}, Spalte {column}</translation>
  </message>
  <message>
   <location filename="../../app/plots/sentences.py" />
   <source>{words}.</source>
   <translation>{words}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/archive.py" />
   <source>it is damaged</source>
   <translation>es ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../app/sources/archive.py" />
   <source>{path} cannot be unpacked ({reason}); unpack it yourself and give the folder.</source>
   <translation>{path} lässt sich nicht entpacken ({reason}); entpacke es selbst und gib den Ordner an.</translation>
  </message>
  <message>
   <location filename="../../app/sources/archive.py" />
   <source>{path} holds more than {most_files:,} files; unpack it and give a folder of it.</source>
   <translation>{path} enthält mehr als {most_files:,} Dateien; entpacke es und gib einen Ordner davon an.</translation>
  </message>
  <message>
   <location filename="../../app/sources/archive.py" />
   <source>{path} is cut off or damaged; fetch it again.</source>
   <translation>{path} ist abgeschnitten oder beschädigt; hole die Datei noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/sources/archive.py" />
   <source>{path} is locked by a password; unpack it yourself and give the folder.</source>
   <translation>{path} ist mit einem Passwort geschützt; entpacken Sie die Datei selbst und geben Sie den Ordner an.</translation>
  </message>
  <message>
   <location filename="../../app/sources/better_reading.py" />
   <source>it seems to be trained on digits that are turned or mirrored, as EMNIST's lie on their side, for of those it reads {share:.0f} %; train it on upright ones, such as x.transpose(0, 2, 1) of EMNIST's</source>
   <translation>es ist wohl mit gedrehten oder gespiegelten Ziffern trainiert, wie EMNISTs, die auf der Seite liegen, denn von solchen liest es {share:.0f} %; trainiere es mit aufrechten, bei EMNIST mit x.transpose(0, 2, 1)</translation>
  </message>
  <message>
   <location filename="../../app/sources/better_reading.py" />
   <source>its ten outputs stand for the digits in another order, as where they are sorted by their names in words: what shows a {digit} it mostly calls {found}; put the columns of its last weights and biases in order with [{order}]</source>
   <translation>seine zehn Ausgänge stehen in anderer Reihenfolge für die Ziffern, etwa nach ihren Namen in Worten sortiert: Was eine {digit} zeigt, nennt es meist {found}; ordne die Spalten seiner letzten Gewichte und Biases mit [{order}]</translation>
  </message>
  <message>
   <location filename="../../app/sources/better_reading.py" />
   <source>of {sample} digits of MNIST's training set it reads {accuracy_so_far:.0f} % so, but {accuracy:.0f} % with {other}</source>
   <translation>von {sample} Ziffern der Trainingsmenge von MNIST liest es so {accuracy_so_far:.0f} %, mit {other} aber {accuracy:.0f} %</translation>
  </message>
  <message>
   <location filename="../../app/sources/better_reading.py" />
   <source>of {sample} digits of MNIST's training set it reads {share:.0f} %, and not many more by anything else that was tried; its layers may stand in another order, or it was made for other pictures</source>
   <translation>von {sample} Ziffern aus MNISTs Trainingsmenge liest es {share:.0f} %, und mit nichts anderem, was versucht wurde, viel mehr; seine Schichten stehen vielleicht in anderer Folge, oder es ist für andere Bilder gemacht</translation>
  </message>
  <message>
   <location filename="../../app/sources/better_reading.py" />
   <source>pixels of the scale {input_scale}</source>
   <translation>Pixel der Skala {input_scale}</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>The box holds mnist:train and mnist:test, not {name}.</source>
   <translation>Mitgeliefert sind mnist:train und mnist:test, nicht {name}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>a CSV, a folder with IDX files or with pictures or a .tar or .zip of it, mnist.npz, .npy, strokes (.ndjson), a picture, or mnist:train or mnist:test for the digits in the box</source>
   <translation>eine CSV, ein Ordner mit IDX-Dateien oder mit Bildern oder ein .tar oder .zip davon, mnist.npz, .npy, Striche (.ndjson), ein Bild, oder mnist:train oder mnist:test für die mitgelieferten Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>its digits to test with have no labels, so those to train with were taken</source>
   <translation>seine Ziffern zum Testen haben keine Labels, darum wurden die zum Trainieren genommen</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>its file {file} was read</source>
   <translation>seine Datei {file} wurde gelesen</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>its {n} files were read, each as the digit in its name</source>
   <translation>seine {n} Dateien wurden gelesen, jede als die Ziffer in ihrem Namen</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <location filename="../../app/sources/networks.py" />
   <source>{folder} cannot be read: {why}.</source>
   <translation>{folder} lässt sich nicht lesen: {why}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/data.py" />
   <source>{path} is a pipe or a device; open a file, or a folder of digits.</source>
   <translation>{path} ist eine Pipe oder ein Gerät; öffne eine Datei oder einen Ordner mit Ziffern.</translation>
  </message>
  <message>
   <location filename="../../app/sources/data_folder.py" />
   <source>{folder} holds several files of digits ({names}); give the one that is meant.</source>
   <translation>{folder} enthält mehrere Dateien mit Ziffern ({names}); gib die gemeinte an.</translation>
  </message>
  <message>
   <location filename="../../app/sources/kinds.py" />
   <source>All that can be opened (*);;Pictures ({pictures})</source>
   <translation>Alles, was sich öffnen lässt (*);;Bilder ({pictures})</translation>
  </message>
  <message>
   <location filename="../../app/sources/kinds.py" />
   <source>Data ({data} {pictures});;All files (*)</source>
   <translation>Daten ({data} {pictures});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../app/sources/kinds.py" />
   <source>Networks (*.npz *.onnx *.safetensors *.json);;All files (*)</source>
   <translation>Netze (*.npz *.onnx *.safetensors *.json);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../app/sources/lesson_writer.py" />
   <source>The lesson cannot be written to {path} ({why}).</source>
   <translation>Die Lektion lässt sich nicht nach {path} schreiben ({why}).</translation>
  </message>
  <message>
   <location filename="../../app/sources/lesson_writer.py" />
   <source>The lesson is not saved: {reason}</source>
   <translation>Die Lektion ist nicht gespeichert: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a choice is longer than {longest_line} letters.</source>
   <translation>Eine Antwort ist länger als {longest_line} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a lesson</source>
   <translation>einer Lektion</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a number from 0 to {largest:,}</source>
   <translation>eine Zahl von 0 bis {largest:,}</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a number from −{largest:,} to {largest:,}</source>
   <translation>eine Zahl von −{largest:,} bis {largest:,}</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a number in it has thousands of digits; it has to be {range}.</source>
   <translation>Eine Zahl darin hat Tausende von Stellen; sie muss {range} sein.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a question</source>
   <translation>einer Frage</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a stroke has to be a list of points [x, y], {most_points:,} at most.</source>
   <translation>Ein Strich muss eine Liste von Punkten [x, y] sein, höchstens {most_points:,}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>a table</source>
   <translation>eine Tabelle</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>in question {number}, {error}</source>
   <translation>In Frage {number}: {error}</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <location filename="../../app/sources/session_file.py" />
   <source>it cannot be read ({why}).</source>
   <translation>Sie lässt sich nicht lesen ({why}).</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>it is larger than the {largest_file} KB that a lesson may have.</source>
   <translation>Sie ist größer als die {largest_file} KB, die eine Lektion haben darf.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>it is not TOML: an entry at its end is not finished.</source>
   <translation>Sie ist kein TOML: Ein Eintrag am Ende ist nicht abgeschlossen.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>it is not TOML: look at line {line}, column {column}.</source>
   <translation>Sie ist kein TOML: siehe Zeile {line}, Spalte {column}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <location filename="../../app/sources/session_file.py" />
   <source>it is not text in UTF-8.</source>
   <translation>Sie ist kein Text in UTF-8.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>it joins far too many names by dots.</source>
   <translation>Sie verbindet viel zu viele Namen durch Punkte.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>its brackets are nested far too deeply.</source>
   <translation>Ihre Klammern sind viel zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>the name of a setting is longer than {longest_line} letters.</source>
   <translation>Der Name einer Einstellung ist länger als {longest_line} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>the page “{page}” is unknown; choose one of {pages}.</source>
   <translation>Die Seite „{page}“ ist unbekannt; wähle eine von {pages}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>the setting “{name}” has to be {kinds}, not {value}.</source>
   <translation>Die Einstellung „{name}“ muss {kinds} sein, nicht {value}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <location filename="../../app/sources/session_file.py" />
   <source>there is no such file.</source>
   <translation>Es gibt keine solche Datei.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>true, false, a number or a short text</source>
   <translation>true, false, eine Zahl oder ein kurzer Text</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>x and y of a stroke have to be numbers from −{farthest:,} to {farthest:,}.</source>
   <translation>x und y eines Strichs müssen Zahlen von −{farthest:,} bis {farthest:,} sein.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>{name} is neither a session nor a lesson: {error}</source>
   <translation>{name} ist weder eine Sitzung noch eine Lektion: {error}</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>{name} is no lesson: {error}</source>
   <translation>{name} ist keine Lektion: {error}</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“answer” has to be the number of a choice, 1 to {choices}.</source>
   <translation>„answer“ muss die Nummer einer Antwort sein, 1 bis {choices}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“choices” have to be texts in brackets, 2 to {most_choices}.</source>
   <translation>„choices“ müssen Texte in eckigen Klammern sein, 2 bis {most_choices}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“settings” have to be names and values, {most_settings} at most.</source>
   <translation>„settings“ müssen Namen und Werte sein, höchstens {most_settings}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“strokes” have to be lists of points [x, y], {most_strokes} at most.</source>
   <translation>„strokes“ müssen Listen von Punkten [x, y] sein, höchstens {most_strokes}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” has to be a text in quotation marks, not {value}.</source>
   <translation>„{name}“ muss ein Text in Anführungszeichen sein, nicht {value}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” has to be {range}, not {value}.</source>
   <translation>„{name}“ muss {range} sein, nicht {value}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” have to be written as [[{name}]], {most} at most.</source>
   <translation>„{name}“ müssen als [[{name}]] geschrieben sein, höchstens {most}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” is longer than {longest:,} letters.</source>
   <translation>„{name}“ ist länger als {longest:,} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” is missing: a text in quotation marks.</source>
   <translation>„{name}“ fehlt: ein Text in Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{name}” is missing: {range}.</source>
   <translation>„{name}“ fehlt: {range}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/lessons.py" />
   <source>“{unknown}” is no entry of {what}; there are {known}.</source>
   <translation>„{unknown}“ ist kein Eintrag {what}; es gibt {known}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>The network in the box says all of itself; leave out its activation and input scale.</source>
   <translation>Das mitgelieferte Netz sagt alles von sich; lass seine Aktivierung und Eingabeskala weg.</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>changed</source>
   <translation>geändert</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{folder} holds no network that can be read: {file} {why}.</source>
   <translation>{folder} enthält kein lesbares Netz: {file} {why}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{folder} holds several networks ({names}); give the one that is meant.</source>
   <translation>{folder} enthält mehrere Netze ({names}); gib das gemeinte an.</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{name} of other writers</source>
   <translation>{name} anderer Schreiber</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{path} holds a network with the output {output}; to read a drawing it needs a softmax over the ten digits. 'digitscope evaluate' reads it as it is.</source>
   <translation>{path} enthält ein Netz mit der Ausgabe {output}; um eine Zeichnung zu lesen, braucht es eine Softmax über die zehn Ziffern. „digitscope evaluate“ liest es, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{path} holds a network {sizes}; to read digits it needs 784 inputs and ten outputs, so choose another.</source>
   <translation>{path} enthält ein Netz {sizes}; um Ziffern zu lesen, braucht es 784 Eingänge und zehn Ausgänge, also wähle ein anderes.</translation>
  </message>
  <message>
   <location filename="../../app/sources/networks.py" />
   <source>{path} holds weights so large that its answers are no numbers; train it again.</source>
   <translation>{path} enthält so große Gewichte, dass seine Antworten keine Zahlen sind; trainiere es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits are dark on light paper, and were inverted: ink counts as 1</source>
   <translation>seine Ziffern sind dunkel auf hellem Papier und wurden invertiert: Tinte zählt als 1</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits are mirrored, and were turned round</source>
   <translation>seine Ziffern sind gespiegelt und wurden zurückgespiegelt</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits are turned to the left, and were turned back</source>
   <translation>seine Ziffern sind nach links gedreht und wurden zurückgedreht</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits are turned to the right, and were turned back</source>
   <translation>seine Ziffern sind nach rechts gedreht und wurden zurückgedreht</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits are upside down, and were turned</source>
   <translation>seine Ziffern sind von oben nach unten gespiegelt und wurden zurückgespiegelt</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits lie on their side, as EMNIST's do, and were turned</source>
   <translation>seine Ziffern liegen auf der Seite, wie die von EMNIST, und wurden gedreht</translation>
  </message>
  <message>
   <location filename="../../app/sources/orientation.py" />
   <source>its digits stand on their head, and were turned</source>
   <translation>seine Ziffern stehen auf dem Kopf und wurden gedreht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/orientation.py" />
   <source>{n:,} of its digits are dark on light paper, and were inverted</source>
   <translation>
    <numerusform>{n:,} seiner Ziffern ist dunkel auf hellem Papier und wurde invertiert</numerusform>
    <numerusform>{n:,} seiner Ziffern sind dunkel auf hellem Papier und wurden invertiert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>My digits holds no drawings yet; write some on the page My digits.</source>
   <translation>„Meine Ziffern“ enthält noch keine Zeichnungen; schreibe welche auf der Seite „Meine Ziffern“.</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>No drawing could be read</source>
   <translation>Keine Zeichnung ließ sich lesen</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>Not saved: another window is writing {path}. All drawings stay here: save again.</source>
   <translation>Nicht gespeichert: Ein anderes Fenster schreibt gerade {path}. Alle Zeichnungen bleiben hier: Speichere noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>Not saved: {path} cannot be written ({reason}). All drawings stay here while the window is open: save again, or export them.</source>
   <translation>Nicht gespeichert: {path} lässt sich nicht schreiben ({reason}). Alle Zeichnungen bleiben hier, solange das Fenster offen ist: Speichere noch einmal oder exportiere sie.</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>{fault} Nothing is saved until the file is mended or moved away: {why}.</source>
   <translation>{fault} Nichts wird gespeichert, bis die Datei repariert oder verschoben ist: {why}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>{fault} {kept}; the file was set aside as {name}.</source>
   <translation>{fault} {kept}; die Datei wurde als {name} beiseitegelegt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/own_digits.py" />
   <source>{n} drawings that could be read are taken over</source>
   <translation>
    <numerusform>{n} lesbare Zeichnung ist übernommen</numerusform>
    <numerusform>{n} lesbare Zeichnungen sind übernommen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sources/own_digits.py" />
   <source>{path} does not say what was drawn; give each line a 'word', such as "7".</source>
   <translation>{path} sagt nicht, was gezeichnet wurde; gib jeder Zeile ein „word“, etwa "7".</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_networks.py" />
   <source>A name has at most {most} letters; this one has {n}.</source>
   <translation>Ein Name hat höchstens {most} Zeichen; dieser hat {n}.</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_networks.py" />
   <source>A network needs a name to be listed by; write one.</source>
   <translation>Ein Netz braucht einen Namen für die Liste; schreibe einen.</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_networks.py" />
   <source>There is a network “{name}” already; choose another name.</source>
   <translation>Es gibt schon ein Netz „{name}“; wähle einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../app/sources/own_networks.py" />
   <source>{path} cannot be taken away: {why}.</source>
   <translation>{path} lässt sich nicht löschen: {why}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/pictures/digits.py" />
   <source>None of the {n} pictures in {folder} can be read. {fault}</source>
   <translation>
    <numerusform>Das Bild in {folder} lässt sich nicht lesen. {fault}</numerusform>
    <numerusform>Keines der {n} Bilder in {folder} lässt sich lesen. {fault}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/digits.py" />
   <source>of its {n} pages or frames the first was read</source>
   <translation>von seinen {n} Seiten oder Einzelbildern wurde das erste gelesen</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/digits.py" />
   <source>{name} shows no ink; give a picture of digits that stand out from their paper.</source>
   <translation>{name} zeigt keine Tinte; gib ein Bild von Ziffern, die sich vom Papier abheben.</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/digits.py" />
   <source>{name} shows so much that no digit stands out; cut it to the digit.</source>
   <translation>{name} zeigt so viel, dass sich keine Ziffer abhebt; schneide es auf die Ziffer zu.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/pictures/digits.py" />
   <source>{n} of its pictures are left out ({fault})</source>
   <translation>
    <numerusform>{n} seiner Bilder wurde ausgelassen ({fault})</numerusform>
    <numerusform>{n} seiner Bilder wurden ausgelassen ({fault})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>its folders are called as those of Chars74K or NIST, so Sample001 or 30 was read as 0, and so on</source>
   <translation>seine Ordner heißen wie die von Chars74K oder NIST, also wurde Sample001 oder 30 als 0 gelesen, und so weiter</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>its folders were read as the digit in their names, {name} as {digit}</source>
   <translation>seine Ordner wurden als die Ziffer in ihrem Namen gelesen, {name} als {digit}</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>labels are the first digit that stands alone in each name</source>
   <translation>die Labels sind die erste Ziffer, die in jedem Namen allein steht</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>labels are the last digit that stands alone in each name</source>
   <translation>die Labels sind die letzte Ziffer, die in jedem Namen allein steht</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>labels were read from {name}</source>
   <translation>Labels wurden aus {name} gelesen</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>of its folders {names} was read</source>
   <translation>von seinen Ordnern wurde {names} gelesen</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/folder.py" />
   <source>{missing} does not say which digit it shows, so none is labelled</source>
   <translation>{missing} sagt nicht, welche Ziffer es zeigt, also bekommt keines ein Label</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/pictures/folder.py" />
   <source>{n} of its files and folders may not be read, such as {first}</source>
   <translation>
    <numerusform>{n} seiner Dateien und Ordner darf nicht gelesen werden, {first}</numerusform>
    <numerusform>{n} seiner Dateien und Ordner dürfen nicht gelesen werden, etwa {first}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/pictures/folder.py" />
   <source>{n} of its files are passed over, for each is {what}</source>
   <translation>
    <numerusform>{n} seiner Dateien wurde übergangen, denn sie ist {what}</numerusform>
    <numerusform>{n} seiner Dateien wurden übergangen, denn jede ist {what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/sources/pictures/folder.py" />
   <source>{n} of its pictures have no label there and were left out, such as {first}</source>
   <translation>
    <numerusform>{n} seiner Bilder hat dort kein Label und wurde ausgelassen, {first}</numerusform>
    <numerusform>{n} seiner Bilder haben dort kein Label und wurden ausgelassen, etwa {first}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>The picture</source>
   <translation>Das Bild</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>There is no picture to read: it is empty.</source>
   <translation>Es gibt kein Bild zu lesen: Es ist leer.</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>{file} cannot be opened as a picture: {reason}; save it as PNG or JPEG.</source>
   <translation>{file} lässt sich nicht als Bild öffnen: {reason}; speichere es als PNG oder JPEG.</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>{file} cannot be opened: there is no such file.</source>
   <translation>{file} lässt sich nicht öffnen: Es gibt keine solche Datei.</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>{file} is SVG, a list of shapes and no picture; save it as PNG.</source>
   <translation>{file} ist SVG, eine Liste von Formen und kein Bild; speichere es als PNG.</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>{file} is cut off: its end is missing; copy or download it once more.</source>
   <translation>{file} ist abgeschnitten: Das Ende fehlt; kopiere es oder lade es noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/reader.py" />
   <source>{name} is {width} × {height} pixels, which is too large; shrink it, or save it as a JPEG.</source>
   <translation>{name} hat {width} × {height} Pixel, das ist zu groß; verkleinere es oder speichere es als JPEG.</translation>
  </message>
  <message>
   <location filename="../../app/sources/pictures/writer.py" />
   <source>the picture cannot be encoded, {reason}</source>
   <translation>das Bild lässt sich nicht kodieren, {reason}</translation>
  </message>
  <message>
   <location filename="../../app/sources/readability.py" />
   <source>it is read poorly: of {n} digits tried, the network in the box reads {share:.0f} % as they are labelled; these may be other pictures than digits, or labels out of order</source>
   <translation>es wird schlecht gelesen: von {n} versuchten Ziffern liest das mitgelieferte Netz {share:.0f} % so, wie sie beschriftet sind; vielleicht sind es andere Bilder als Ziffern, oder die Beschriftungen stehen in anderer Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../app/sources/readability.py" />
   <source>its labels do not fit: most of what is labelled {digit} is read as {found}</source>
   <translation>die Beschriftungen passen nicht: das meiste, was mit {digit} beschriftet ist, wird als {found} gelesen</translation>
  </message>
  <message>
   <location filename="../../app/sources/readability.py" />
   <source>of {n} of its pictures tried, the network in the box is {share:.0f} % sure on average, where of digits it is mostly above 95 %; these may be other pictures than digits</source>
   <translation>bei {n} versuchten Bildern ist das mitgelieferte Netz im Mittel zu {share:.0f} % sicher, bei Ziffern meist zu über 95 %; es sind vielleicht andere Bilder als Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/sources/readability.py" />
   <source>of {n} of its pictures tried, {share:.0f} % look like no digit to the network in the box; these may be other pictures than digits</source>
   <translation>von {n} versuchten Bildern sehen {share:.0f} % für das mitgelieferte Netz nach keiner Ziffer aus; es sind vielleicht andere Bilder als Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/sources/samples.py" />
   <source>MNIST's test set has digits 0 to {digits}; {index} is none of them.</source>
   <translation>Die Testmenge von MNIST hat die Ziffern 0 bis {digits}; {index} ist keine davon.</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>The session cannot be written to {path} ({why}).</source>
   <translation>Die Sitzung lässt sich nicht nach {path} schreiben ({why}).</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>The session would be larger than the {most} MB that one may have, for its network has {n:,} weights and biases; choose a smaller network and save it again.</source>
   <translation>Die Sitzung würde größer als die {most} MB, die eine haben darf, denn ihr Netz hat {n:,} Gewichte und Biases; wähle ein kleineres Netz und speichere sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>a later Digitscope wrote it; open it with that one.</source>
   <translation>ein späteres Digitscope hat sie geschrieben; öffne sie damit.</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>it does not begin as a session of Digitscope does.</source>
   <translation>sie beginnt nicht wie eine Sitzung von Digitscope.</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>it is damaged, or cut off; save the session again.</source>
   <translation>sie ist beschädigt oder abgeschnitten; speichere die Sitzung neu.</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>it is larger than the {most} MB that a session may have.</source>
   <translation>sie ist größer als die {most} MB, die eine Sitzung haben darf.</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>the network in it cannot be read; save the session again.</source>
   <translation>das Netz darin lässt sich nicht lesen; speichere die Sitzung neu.</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>{name} is no whole session: {error}</source>
   <translation>{name} ist keine vollständige Sitzung: {error}</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>“name” and “trial” have to be short texts.</source>
   <translation>„name“ und „trial“ müssen kurze Texte sein.</translation>
  </message>
  <message>
   <location filename="../../app/sources/session_file.py" />
   <source>“window” has to be names and values.</source>
   <translation>„window“ muss aus Namen und Werten bestehen.</translation>
  </message>
  <message>
   <location filename="../../app/state/drawn_page.py" />
   <source>A picture must be (H, W) ink from 0 to 1; this one has the shape {shape}.</source>
   <translation>Ein Bild muss (H, W) Tinte von 0 bis 1 sein; dieses hat die Form {shape}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/state/drawn_page.py" />
   <source>Stroke {number} has {n} points, but {size} times; each point needs one.</source>
   <translation>
    <numerusform>Strich {number} hat {n} Punkt, aber {size} Zeiten; jeder Punkt braucht eine.</numerusform>
    <numerusform>Strich {number} hat {n} Punkte, aber {size} Zeiten; jeder Punkt braucht eine.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/state/drawn_page.py" />
   <source>Stroke {number} is no stroke: it must be (n, 2) finite numbers, not {shape}.</source>
   <translation>Strich {number} ist kein Strich: Er muss aus (n, 2) endlichen Zahlen bestehen, nicht {shape}.</translation>
  </message>
  <message>
   <location filename="../../app/training/hand.py" />
   <source>The memory does not suffice to learn a hand; close other programs.</source>
   <translation>Der Speicher reicht nicht, um eine Handschrift zu lernen; schließe andere Programme.</translation>
  </message>
  <message>
   <location filename="../../app/training/hand.py" />
   <source>The teaching</source>
   <translation>Das Anlernen</translation>
  </message>
  <message>
   <location filename="../../app/training/worker.py" />
   <source>The memory does not suffice for so many digits; take fewer of them.</source>
   <translation>Der Speicher reicht für so viele Ziffern nicht; nimm weniger davon.</translation>
  </message>
  <message>
   <location filename="../../app/training/worker.py" />
   <source>The training</source>
   <translation>Das Training</translation>
  </message>
  <message>
   <location filename="../../app/training/worker.py" />
   <source>This run had done all its steps; let its network read, or continue training from it.</source>
   <translation>Dieser Lauf hatte alle Schritte gemacht; lass sein Netz lesen oder trainiere von ihm aus weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dialogs.py" />
   <location filename="../../app/window/language_menu.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dialogs.py" />
   <location filename="../../app/window/sessions/sessions.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dialogs.py" />
   <source>{files} exists already. Replace it?</source>
   <translation>{files} gibt es schon. Ersetzen?</translation>
  </message>
  <message>
   <location filename="../../app/ui/export.py" />
   <source>The lines are on the clipboard: paste them into a Python prompt.</source>
   <translation>Die Zeilen sind in der Zwischenablage: Füge sie in eine Python-Eingabe ein.</translation>
  </message>
  <message>
   <location filename="../../app/ui/faults.py" />
   <source>{what} ended with an error that nobody expected ({said}); the log has the details.</source>
   <translation>{what} endete mit einem Fehler, den niemand erwartet hat ({said}); das Protokoll hat die Einzelheiten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/layout/splitter.py" />
   <source>Drag to give the panels other sizes, or use the arrow keys; double-click for the default.</source>
   <translation>Ziehen oder die Pfeiltasten ändern die Größe der Felder; ein Doppelklick stellt die übliche wieder her.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pictures/cells.py" />
   <source>Arrow keys go from pixel to pixel.</source>
   <translation>Die Pfeiltasten führen von Pixel zu Pixel.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pictures/strip.py" />
   <source>Arrow keys go from picture to picture, Return puts one on the canvas.</source>
   <translation>Die Pfeiltasten führen von Bild zu Bild, die Eingabetaste legt eines auf die Zeichenfläche.</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/typed_number.py" />
   <source>{name} must be a number from {low} to {high}.</source>
   <translation>{name} muss eine Zahl von {low} bis {high} sein.</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/typed_number.py" />
   <source>{name}, a number</source>
   <translation>{name}, eine Zahl</translation>
  </message>
  <message>
   <location filename="../../app/ui/words/link.py" />
   <source>{says} A click opens the glossary.</source>
   <translation>{says} Ein Klick öffnet das Glossar.</translation>
  </message>
  <message>
   <location filename="../../app/ui/words/link.py" />
   <source>{word}: look it up</source>
   <translation>{word}: nachschlagen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;About Digitscope</source>
   <translation>Ü&amp;ber Digitscope</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Any digit</source>
   <translation>&amp;Irgendeine Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Clear</source>
   <translation>&amp;Leeren</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Copy details</source>
   <translation>&amp;Einzelheiten kopieren</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Digits in the picture…</source>
   <translation>Ziffern im Bil&amp;d…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;End the presentation</source>
   <translation>Präsentation &amp;beenden</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Eraser</source>
   <translation>Ra&amp;dierer</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Forward</source>
   <translation>&amp;Vorwärts</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Glossary</source>
   <translation>&amp;Glossar</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Grid</source>
   <translation>&amp;Raster</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Keep this drawing as…</source>
   <translation>Diese Zeichnung &amp;merken als…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Keyboard</source>
   <translation>&amp;Tastatur</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Larger text</source>
   <translation>Te&amp;xt größer</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Layers and studies</source>
   <translation>&amp;Schichten und Untersuchungen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Network</source>
   <translation>&amp;Netz</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Open…</source>
   <translation>Ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Paste picture</source>
   <translation>Bild &amp;einfügen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Presentation</source>
   <translation>&amp;Präsentation</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Probabilities</source>
   <translation>&amp;Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Recent</source>
   <translation>Zuletzt &amp;geöffnet</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Save drawing as picture…</source>
   <translation>Zeichnung als Bild &amp;speichern…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Smaller text</source>
   <translation>Text &amp;kleiner</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Take away</source>
   <translation>&amp;Mitnehmen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Tour</source>
   <translation>&amp;Rundgang</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;Usual text size</source>
   <translation>Text wie üb&amp;lich</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>&amp;While drawing</source>
   <translation>Während des &amp;Zeichnens</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>A &amp;{label}</source>
   <translation>Eine &amp;{label}</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>A digit from MNIST's test set, which no network here was trained on</source>
   <translation>Eine Ziffer aus der Testmenge von MNIST, mit der kein Netz hier trainiert wurde</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Appearance: {text}</source>
   <translation>Erscheinungsbild: {text}</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>C&amp;opy drawing</source>
   <translation>Zeichnung &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Close the program</source>
   <translation>Das Programm schließen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Controls</source>
   <translation>Bedienelemente</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Copy the drawing as a picture</source>
   <translation>Die Zeichnung als Bild kopieren</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Copy what is known of the latest fault</source>
   <translation>Kopieren, was über den letzten Fehler bekannt ist</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Do it again</source>
   <translation>Das Zurückgenommene wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw it a&amp;gain</source>
   <translation>Noch einmal &amp;zeichnen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw with the left button</source>
   <translation>Mit der linken Taste zeichnen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw: layers and studies</source>
   <translation>Zeichnen: Schichten und Untersuchungen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw: probabilities</source>
   <translation>Zeichnen: Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw: the network</source>
   <translation>Zeichnen: das Netz</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw: what the network sees</source>
   <translation>Zeichnen: was das Netz sieht</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Draw: while drawing</source>
   <translation>Zeichnen: während des Zeichnens</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Empty the canvas; undo brings the drawing back</source>
   <translation>Die Zeichenfläche leeren; Rückgängig bringt die Zeichnung zurück</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Enlarge all text, up to 200 %</source>
   <translation>Allen Text vergrößern, bis auf 200 %</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Go to the page you came back from</source>
   <translation>Zu der Seite gehen, von der du zurückkamst</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Go to the page you came from</source>
   <translation>Zu der Seite gehen, von der du kamst</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Go to the page {title}</source>
   <translation>Zur Seite „{title}“ gehen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Keep the drawing among my digits</source>
   <translation>Die Zeichnung unter meinen Ziffern merken</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>L&amp;essons</source>
   <translation>&amp;Lektionen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Language: {name}</source>
   <translation>Sprache: {name}</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Let all text be at 100 %</source>
   <translation>Allen Text wieder auf 100 % setzen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Let all text be smaller again</source>
   <translation>Allen Text wieder verkleinern</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Let the keyboard be in the page, its controls, …</source>
   <translation>Die Tastatur in die Seite, ihre Regler … setzen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Let the keyboard be in the part before</source>
   <translation>Die Tastatur in den vorigen Teil setzen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>List the shortcuts</source>
   <translation>Die Tastenkürzel auflisten</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Logits instead of percent</source>
   <translation>Logits statt Prozent</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Look up a word, its formula, and where to see it</source>
   <translation>Ein Wort nachschlagen, seine Formel und wo es zu sehen ist</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Make a lesson of this page as it stands, with words and questions of yours</source>
   <translation>Aus dieser Seite, wie sie steht, eine Lektion mit eigenen Worten und Fragen machen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Next part of the window</source>
   <translation>Nächster Teil des Fensters</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Numbers and explanation</source>
   <translation>Zahlen und Erklärung</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Open &amp;lesson…</source>
   <translation>Le&amp;ktion öffnen…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Open &amp;network…</source>
   <translation>&amp;Netz öffnen…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Open a lesson from a .digitscope or .toml file</source>
   <translation>Eine Lektion aus einer .digitscope- oder .toml-Datei öffnen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Open a network from an .npz, .onnx or .safetensors file</source>
   <translation>Ein Netz aus einer .npz-, .onnx- oder .safetensors-Datei öffnen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Open a picture, a session, a lesson, a network or data</source>
   <translation>Ein Bild, eine Sitzung, eine Lektion, ein Netz oder Daten öffnen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Part before</source>
   <translation>Voriger Teil</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Paste a picture of a digit, or a file that was copied</source>
   <translation>Ein Bild einer Ziffer oder eine kopierte Datei einfügen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Pe&amp;n</source>
   <translation>&amp;Stift</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Re&amp;port of this page…</source>
   <translation>Be&amp;richt dieser Seite…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Remove the strokes it touches</source>
   <translation>Die Striche entfernen, die er berührt</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Sa&amp;mple digit</source>
   <translation>Beispiel&amp;ziffer</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Save &amp;as lesson…</source>
   <translation>Als L&amp;ektion speichern…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Save drawing, network, page and all settings as one file</source>
   <translation>Zeichnung, Netz, Seite und alle Einstellungen als eine Datei speichern</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Save sess&amp;ion…</source>
   <translation>S&amp;itzung speichern…</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Save the drawing as a PNG</source>
   <translation>Die Zeichnung als PNG speichern</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Save the page, what it shows and the network as a PDF</source>
   <translation>Die Seite, was sie zeigt, und das Netz als PDF speichern</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>See it drawn again at the hand's own speed</source>
   <translation>Die Zeichnung noch einmal im Tempo der Hand entstehen lassen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>See what was found in the opened picture, and choose</source>
   <translation>Ansehen, was im geöffneten Bild gefunden wurde, und wählen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show &amp;all panels</source>
   <translation>&amp;Alle Felder zeigen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show &amp;logits</source>
   <translation>&amp;Logits zeigen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show &amp;z instead of a</source>
   <translation>z statt &amp;a zeigen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show all of it again</source>
   <translation>Wieder alles zeigen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show chosen panels alone, in large type; Escape ends it</source>
   <translation>Nur gewählte Felder zeigen, in großer Schrift; Esc beendet es</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show every panel of the Draw page, each in its usual size</source>
   <translation>Alle Felder der Seite „Zeichnen“ in ihrer üblichen Größe zeigen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show this in a presentation</source>
   <translation>Dies in einer Präsentation zeigen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show this panel of the Draw page</source>
   <translation>Dieses Feld der Seite „Zeichnen“ zeigen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Show, over the ink, the 28 × 28 squares that the pixels hold</source>
   <translation>Über der Tinte die 28 × 28 Quadrate zeigen, für die die Pixel stehen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Take the last step on this page back</source>
   <translation>Den letzten Schritt auf dieser Seite zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>Ten steps that show what is where</source>
   <translation>Zehn Handgriffe, die zeigen, was wo ist</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>What the network &amp;sees</source>
   <translation>Was das Netz si&amp;eht</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>What this is, and whose data it carries</source>
   <translation>Was das hier ist und wessen Daten es enthält</translation>
  </message>
  <message>
   <location filename="../../app/window/actions.py" />
   <source>z is before the activation</source>
   <translation>z liegt vor der Aktivierung</translation>
  </message>
  <message>
   <location filename="../../app/window/closing.py" />
   <location filename="../../app/window/lessons/editor.py" />
   <source>Close without saving</source>
   <translation>Schließen ohne Speichern</translation>
  </message>
  <message>
   <location filename="../../app/window/closing.py" />
   <source>Closing the window</source>
   <translation>Das Schließen des Fensters</translation>
  </message>
  <message>
   <location filename="../../app/window/closing.py" />
   <source>Save elsewhere …</source>
   <translation>Woanders speichern …</translation>
  </message>
  <message>
   <location filename="../../app/window/closing.py" />
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <location filename="../../app/window/closing.py" />
   <source>{problem} The drawing will be gone, too.</source>
   <translation>{problem} Auch die Zeichnung geht verloren.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/drawing_keeper.py" />
   <source>Only strokes can be kept, and here is a picture; draw the digit by hand.</source>
   <translation>Nur Striche lassen sich merken, und hier liegt ein Bild; zeichne die Ziffer von Hand.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Digits in the picture</source>
   <translation>Ziffern im Bild</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Digits that were found</source>
   <translation>Gefundene Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Forget the frame and look everywhere.</source>
   <translation>Den Rahmen vergessen und überall suchen.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>If it is not what you mean, drag a frame round the digit.</source>
   <translation>Wenn es nicht das Gemeinte ist, ziehe einen Rahmen um die Ziffer.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Lay the chosen digit on the canvas.</source>
   <translation>Die gewählte Ziffer auf die Zeichenfläche legen.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>No ink was found here; drag a frame round the digit, or take a picture with more contrast.</source>
   <translation>Hier wurde keine Tinte gefunden; ziehe einen Rahmen um die Ziffer oder nimm ein Bild mit mehr Kontrast.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Press on a digit to choose it, or drag a frame round one.</source>
   <translation>Drücke auf eine Ziffer, um sie zu wählen, oder ziehe einen Rahmen um eine.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>Search the whole picture</source>
   <translation>Das ganze Bild absuchen</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>So much is as clear as a digit here that none stands out; drag a frame round the digit.</source>
   <translation>Hier ist so viel so deutlich wie eine Ziffer, dass sich keine abhebt; ziehe einen Rahmen um die Ziffer.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>The picture may be read in more than one way: choose.</source>
   <translation>Das Bild lässt sich auf mehr als eine Weise lesen: Wähle.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>or else: {words}</source>
   <translation>oder aber: {words}</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>rejected</source>
   <translation>zurückgewiesen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>{n} digits were found.</source>
   <translation>
    <numerusform>Eine Ziffer wurde gefunden.</numerusform>
    <numerusform>{n} Ziffern wurden gefunden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/window/exchange/found_digits.py" />
   <source>{n} shapes were found that the network rejects.</source>
   <translation>
    <numerusform>Eine Form wurde gefunden, die das Netz zurückweist.</numerusform>
    <numerusform>{n} Formen wurden gefunden, die das Netz zurückweist.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/label_popup.py" />
   <source>Keep as {text}</source>
   <translation>Merken als {text}</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/label_popup.py" />
   <source>Keep this drawing as</source>
   <translation>Zeichnung merken als</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/label_popup.py" />
   <source>Press 0 to 9, or N for no digit; Return takes the marked one.</source>
   <translation>Drücke 0 bis 9 oder N für keine Ziffer; die Eingabetaste nimmt die markierte.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Answer to the drawing: {words}. {shares}.</source>
   <translation>Antwort auf die Zeichnung: {words}. {shares}.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Copy numbers</source>
   <translation>Zahlen kopieren</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Copy picture</source>
   <translation>Bild kopieren</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Network: {name} ({sizes})</source>
   <translation>Netz: {name} ({sizes})</translation>
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
   <translation>Zahlen speichern</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Save numbers…</source>
   <translation>Zahlen speichern…</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Save picture</source>
   <translation>Bild speichern</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Save picture…</source>
   <translation>Bild speichern…</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Save report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>The numbers are on the clipboard.</source>
   <translation>Die Zahlen sind in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>The picture is on the clipboard.</source>
   <translation>Das Bild ist in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>The whole page</source>
   <translation>Die ganze Seite</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>Written to {path}.</source>
   <translation>Nach {path} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>without a name</source>
   <translation>ohne Namen</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/panel_export.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/pasted.py" />
   <source>The clipboard holds an SVG drawing, which is not read; copy it as a picture, or export it as PNG.</source>
   <translation>Die Zwischenablage enthält eine SVG-Zeichnung, die nicht gelesen wird; kopieren Sie sie als Bild, oder exportieren Sie sie als PNG.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/pasted.py" />
   <source>The clipboard holds no picture and no file; copy one first.</source>
   <translation>Die Zwischenablage enthält kein Bild und keine Datei; kopiere erst eines.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/pasted.py" />
   <source>The clipboard holds text, which is {what}; save it as a file and open that, or copy the file itself.</source>
   <translation>Die Zwischenablage enthält Text: {what}; speichere ihn als Datei und öffne sie, oder kopiere die Datei selbst.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/pasted.py" />
   <source>The picture in this data: address cannot be decoded; copy all of it.</source>
   <translation>Das Bild in dieser data:-Adresse lässt sich nicht entschlüsseln; kopiere sie ganz.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/pasted.py" />
   <source>This is only the address of a picture or a page, {address}; copy the picture itself, or save it and open the file.</source>
   <translation>Das ist nur die Adresse eines Bildes oder einer Seite, {address}; kopiere das Bild selbst, oder speichere es und öffne die Datei.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <location filename="../../app/window/requests.py" />
   <source>Ctrl+Z brings your own drawing back.</source>
   <translation>Strg+Z bringt deine eigene Zeichnung zurück.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>Digit {index} of MNIST's test set; no network in the box was trained on it.</source>
   <translation>Ziffer {index} der Testmenge von MNIST; kein mitgeliefertes Netz wurde mit ihr trainiert.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>It is labelled {word}.</source>
   <translation>Sie ist mit {word} beschriftet.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>Of {n} files the first, {name}, was opened; open the others one by one, or a folder of them as data.</source>
   <translation>Von {n} Dateien wurde die erste, {name}, geöffnet; öffne die anderen einzeln oder einen Ordner mit ihnen als Daten.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>Open a picture of a digit, a session, a lesson, a network or data</source>
   <translation>Ein Bild einer Ziffer, eine Sitzung, eine Lektion, ein Netz oder Daten öffnen</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>Pictures (*.png)</source>
   <translation>Bilder (*.png)</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>Save the drawing</source>
   <translation>Die Zeichnung speichern</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The digit lies on the canvas; File ▸ Digits in the picture shows how it was found.</source>
   <translation>Die Ziffer liegt auf der Zeichenfläche; Datei ▸ Ziffern im Bild zeigt, wie sie gefunden wurde.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The drawing is on the clipboard.</source>
   <translation>Die Zeichnung ist in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The drawing is saved in {name}.</source>
   <translation>Die Zeichnung ist in {name} gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The drawing lies on the canvas.</source>
   <translation>Die Zeichnung liegt auf der Zeichenfläche.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The numbers on the clipboard were taken as a picture.</source>
   <translation>Die Zahlen aus der Zwischenablage wurden als Bild genommen.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>The picture shows no ink: it needs a digit that stands out from its paper.</source>
   <translation>Das Bild zeigt keine Tinte: Es braucht eine Ziffer, die sich vom Papier abhebt.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/picture_exchange.py" />
   <source>{name} cannot be written: {why}.</source>
   <translation>{name} lässt sich nicht schreiben: {why}.</translation>
  </message>
  <message>
   <location filename="../../app/window/exchange/report.py" />
   <source>Digitscope, {date}</source>
   <translation>Digitscope, {date}</translation>
  </message>
  <message>
   <location filename="../../app/window/frame.py" />
   <source>read in 000.00 ms</source>
   <translation>gelesen in 000,00 ms</translation>
  </message>
  <message>
   <location filename="../../app/window/help/about.py" />
   <source>&lt;h3&gt;Digitscope {version}&lt;/h3&gt;&lt;p&gt;Draw a digit and watch a small neural network think.&lt;/p&gt;&lt;p&gt;{sizes}, {parameter_count:,} weights and biases, in plain numpy.&lt;/p&gt;&lt;p&gt;MIT licence. MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. Learned from pen strokes of UNIPEN (International Unipen Foundation), Pen-Based Recognition of Handwritten Digits (E. Alpaydin, F. Alimoglu), UJI Pen Characters (F. Prat and others), drawings of Quick, Draw! (Google), all CC BY 4.0, NumberPad (B. Maxwell, Apache-2.0), Omniglot (B. Lake, MIT) and scans of kensanata/numbers (CC0). The typeface is Inter by the Inter Project Authors, SIL Open Font Licence 1.1.&lt;/p&gt;</source>
   <translation>&lt;h3&gt;Digitscope {version}&lt;/h3&gt;&lt;p&gt;Zeichne eine Ziffer und sieh einem kleinen neuronalen Netz beim Denken zu.&lt;/p&gt;&lt;p&gt;{sizes}, {parameter_count:,} Gewichte und Biases, in reinem numpy.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. MNIST von Y. LeCun, C. Cortes und C. Burges, CC BY-SA 3.0. Gelernt aus Stiftstrichen von UNIPEN (International Unipen Foundation), Pen-Based Recognition of Handwritten Digits (E. Alpaydin, F. Alimoglu), UJI Pen Characters (F. Prat und andere), Zeichnungen aus Quick, Draw! (Google), alle CC BY 4.0, NumberPad (B. Maxwell, Apache-2.0), Omniglot (B. Lake, MIT) und Scans von kensanata/numbers (CC0). Die Schrift ist Inter von den Autoren des Inter-Projekts, SIL Open Font Licence 1.1.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Also found by: {also}</source>
   <translation>Auch zu finden unter: {also}</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Chapter of the primer: {chapter}. To see it: {see}.</source>
   <translation>Kapitel der Fibel: {chapter}. Zu sehen: {see}.</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Glossary</source>
   <translation>Glossar</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>No such word</source>
   <translation>Kein solches Wort</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Nothing here fits “{words}”; try another word, or a part of it.</source>
   <translation>Nichts hier passt zu „{words}“; versuche ein anderes Wort oder einen Teil davon.</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Search the glossary</source>
   <translation>Im Glossar suchen</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Search: logit, δ, ECE, cross-entropy …</source>
   <translation>Suche: Logit, δ, ECE, Kreuzentropie …</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Show the page {page_title}</source>
   <translation>Die Seite „{page_title}“ zeigen</translation>
  </message>
  <message>
   <location filename="../../app/window/help/glossary.py" />
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../app/window/help/help.py" />
   <source>About Digitscope</source>
   <translation>Über Digitscope</translation>
  </message>
  <message>
   <location filename="../../app/window/help/help.py" />
   <source>The details are on the clipboard.</source>
   <translation>Die Einzelheiten sind in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../app/window/help/help.py" />
   <source>{sentence} Help ▸ Copy details has what a report needs.</source>
   <translation>{sentence} Hilfe ▸ Einzelheiten kopieren liefert, was ein Bericht braucht.</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Drawing by keyboard</source>
   <translation>Zeichnen mit der Tastatur</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Move it finer</source>
   <translation>Feiner bewegen</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Move the pen; two keys: aslant</source>
   <translation>Den Stift bewegen; zwei zugleich: schräg</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Put the pen down, lift it</source>
   <translation>Den Stift aufsetzen, abheben</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Shift</source>
   <translation>Umschalt</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <location filename="../../app/window/help/keyboard.py" />
   <source>Take the stroke back</source>
   <translation>Den Strich zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../app/window/language_menu.py" />
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="../../app/window/language_menu.py" />
   <source>Start anew now</source>
   <translation>Jetzt neu starten</translation>
  </message>
  <message>
   <location filename="../../app/window/language_menu.py" />
   <source>{name} is spoken from the next start on. Start anew now? Drawing, page and network come back.</source>
   <translation>{name} gilt vom nächsten Start an. Jetzt neu starten? Zeichnung, Seite und Netz kommen wieder.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>A question a paragraph: what is asked; then its choices, each in a line with - before it, the correct one with +; or, for a number, a line = 0.25 or = 0.25 ± 0.01 (+- does as well); and last, if you like, a line &gt; with what to say about it.</source>
   <translation>Eine Frage je Absatz: was gefragt wird; dann die Antworten, jede in einer Zeile mit - davor, die richtige mit +; oder, für eine Zahl, eine Zeile = 0,25 oder = 0,25 ± 0,01 (+- geht auch); und zuletzt, wenn du magst, eine Zeile &gt; mit dem, was dazu zu sagen ist.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Chapter of the primer</source>
   <translation>Kapitel der Fibel</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Keep writing</source>
   <translation>Weiterschreiben</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Question {number} needs at least two choices, one of them with +, or one line with =.</source>
   <translation>Frage {number} braucht mindestens zwei Auswahlmöglichkeiten, eine davon mit +, oder eine Zeile mit =.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Question {number}: “{given}” is no number.</source>
   <translation>Frage {number}: „{given}“ ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <location filename="../../app/window/lessons/files.py" />
   <source>Save as lesson</source>
   <translation>Als Lektion speichern</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Text: paragraphs with an empty line between</source>
   <translation>Text: Absätze mit einer Leerzeile dazwischen</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>The lesson is not saved. Close it, and lose what you wrote?</source>
   <translation>Die Lektion ist nicht gespeichert. Schließen und verwerfen, was du geschrieben hast?</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>What do ten probabilities sum to?
= 1 ± 0.001
&gt; Always 1.

Is ReLU linear?
- Yes
+ No</source>
   <translation>Was ist die Summe von zehn Wahrscheinlichkeiten?
= 1 ± 0,001
&gt; Immer 1.

Ist ReLU linear?
- Ja
+ Nein</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>What the lesson opens: {parts}.</source>
   <translation>Was die Lektion öffnet: {parts}.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>the network {network}</source>
   <translation>das Netz {network}</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>the page {page}</source>
   <translation>die Seite {page}</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>the page {page} as it is set</source>
   <translation>die Seite {page}, wie sie eingestellt ist</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/editor.py" />
   <source>{field} is empty; a lesson needs a title and a text.</source>
   <translation>{field} ist leer; eine Lektion braucht einen Titel und einen Text.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/files.py" />
   <source>Lessons (*{suffix} *.toml)</source>
   <translation>Lektionen (*{suffix} *.toml)</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/files.py" />
   <source>Lessons (*{suffix} *.toml);;All files (*)</source>
   <translation>Lektionen (*{suffix} *.toml);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/files.py" />
   <source>Open a lesson</source>
   <translation>Eine Lektion öffnen</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/files.py" />
   <source>The lesson is saved as {path}.</source>
   <translation>Die Lektion ist als {path} gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/lessons.py" />
   <source>In the settings of the lesson {fault}</source>
   <translation>In den Einstellungen der Lektion {fault}</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/lessons.py" />
   <source>The lesson asks for the network “{network}”, which is not here; another reads instead.</source>
   <translation>Die Lektion verlangt das Netz „{network}“, das nicht da ist; ein anderes liest stattdessen.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/lessons.py" />
   <source>The lesson has settings, and the Draw page takes none.</source>
   <translation>Die Lektion enthält Einstellungen, und die Seite Zeichnen nimmt keine an.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/panel.py" />
   <source> – done</source>
   <translation> – fertig</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/panel.py" />
   <source>Close the lesson</source>
   <translation>Die Lektion schließen</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/panel.py" />
   <source>Close the lesson; File ▸ Lessons has it again.</source>
   <translation>Die Lektion schließen; Datei ▸ Lektionen öffnet sie wieder.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/panel.py" />
   <source>Lesson</source>
   <translation>Lektion</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/panel.py" />
   <source>{n_right} of {n} correct{done}</source>
   <translation>{n_right} von {n} richtig{done}</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>Check: {asks}</source>
   <translation>Prüfen: {asks}</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>Choose one of them first.</source>
   <translation>Wähle erst eine Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>Not yet: look again, try again.</source>
   <translation>Noch nicht: Sieh noch einmal hin, versuch es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>Type a number, such as 0.25.</source>
   <translation>Tippe eine Zahl, etwa 0,25.</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../app/window/lessons/question.py" />
   <source>✓ Correct. {says}</source>
   <translation>✓ Richtig. {says}</translation>
  </message>
  <message>
   <location filename="../../app/window/main_window.py" />
   <source>A training was interrupted or not saved: the page Train offers its network.</source>
   <translation>Ein Training wurde unterbrochen oder nicht gespeichert: Die Seite „Training“ bietet sein Netz an.</translation>
  </message>
  <message>
   <location filename="../../app/window/main_window.py" />
   <source>read in {read_ms} ms</source>
   <translation>gelesen in {read_ms} ms</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;Appearance</source>
   <translation>&amp;Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;Go</source>
   <translation>&amp;Gehe zu</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;Text size</source>
   <translation>&amp;Textgröße</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>Lang&amp;uage</source>
   <translation>&amp;Sprache</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>Pa&amp;nels</source>
   <translation>Fel&amp;der</translation>
  </message>
  <message>
   <location filename="../../app/window/menu_bar.py" />
   <source>Presentation sho&amp;ws</source>
   <translation>Die Präsentation zei&amp;gt</translation>
  </message>
  <message>
   <location filename="../../app/window/messages.py" />
   <source>Earlier messages</source>
   <translation>Frühere Meldungen</translation>
  </message>
  <message>
   <location filename="../../app/window/messages.py" />
   <source>Latest message</source>
   <translation>Letzte Meldung</translation>
  </message>
  <message>
   <location filename="../../app/window/messages.py" />
   <source>Messages</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <location filename="../../app/window/messages.py" />
   <source>The latest messages, in case one went by too quickly.</source>
   <translation>Die letzten Meldungen, falls eine zu schnell vorbeiging.</translation>
  </message>
  <message>
   <location filename="../../app/window/navigation/bar.py" />
   <source>Page {title}</source>
   <translation>Seite {title}</translation>
  </message>
  <message>
   <location filename="../../app/window/navigation/page_stack.py" />
   <source>Draw</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <location filename="../../app/window/navigation/page_stack.py" />
   <source>How the page {title} stood could not be read; it begins anew.</source>
   <translation>Wie die Seite „{title}“ stand, ließ sich nicht lesen; sie beginnt neu.</translation>
  </message>
  <message>
   <location filename="../../app/window/navigation/page_stack.py" />
   <source>Saving the page {title}</source>
   <translation>Das Sichern der Seite „{title}“</translation>
  </message>
  <message>
   <location filename="../../app/window/navigation/page_stack.py" />
   <source>What the page {title} remembered could not be read; it begins anew.</source>
   <translation>Was sich die Seite „{title}“ gemerkt hatte, ließ sich nicht lesen; sie beginnt neu.</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>0-1, 0-255, or mean and deviation of pixels of 0 … 1, such as 0.1307,0.3081.</source>
   <translation>0-1, 0-255 oder Mittelwert und Abweichung von Pixeln von 0 … 1, etwa 0.1307,0.3081.</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>Activation of the hidden layers</source>
   <translation>Aktivierung der verborgenen Schichten</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>Scale of the pixels</source>
   <translation>Skala der Pixel</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>What {name} does not say</source>
   <translation>Was {name} nicht sagt</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>{sentence} But {better}: that stands below, and Apply takes it.</source>
   <translation>{sentence} Aber {better}: Das steht unten, und „Anwenden“ übernimmt es.</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/assumptions.py" />
   <source>{sentence} What reads better is being looked for …</source>
   <translation>{sentence} Gesucht wird noch, womit es besser liest …</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/chooser.py" />
   <source>Open a network</source>
   <translation>Ein Netz öffnen</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/chooser.py" />
   <source>{name} reads the drawing now.</source>
   <translation>{name} liest jetzt die Zeichnung.</translation>
  </message>
  <message>
   <location filename="../../app/window/networks/chooser.py" />
   <source>“{name}” reads now.</source>
   <translation>„{name}“ liest jetzt.</translation>
  </message>
  <message>
   <location filename="../../app/window/process/fault_log.py" />
   <source>Something went wrong that should not ({what}); your work is kept.</source>
   <translation>Etwas ging schief, das nicht sollte ({what}); deine Arbeit ist gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source> and were set aside as {name}</source>
   <translation> und wurden als {name} beiseitegelegt</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source>, and the window begins without them: {why}</source>
   <translation>, und das Fenster beginnt ohne sie: {why}</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source>Some of what was remembered in {path} cannot be used, and is as at first: {names}.</source>
   <translation>Einiges, was in {path} gespeichert war, lässt sich nicht verwenden und ist wie am Anfang: {names}.</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source>The settings in {path} could not be read ({why}). They stay as they are, and nothing is remembered of this run; start the program again when the disk is back.</source>
   <translation>Die Einstellungen in {path} ließen sich nicht lesen ({why}). Sie bleiben, wie sie sind, und von diesem Lauf wird nichts gemerkt; starte das Programm neu, wenn der Datenträger wieder da ist.</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source>The settings in {path} could not be read{set_aside}.</source>
   <translation>Die Einstellungen in {path} ließen sich nicht lesen{set_aside}.</translation>
  </message>
  <message>
   <location filename="../../app/window/remembered/settings.py" />
   <source>{path} cannot be written, so the window will not remember its state: {why}.</source>
   <translation>{path} lässt sich nicht schreiben, also merkt sich das Fenster seinen Zustand nicht: {why}.</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>This digit has no label</source>
   <translation>Diese Ziffer hat kein Label</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>True label: no digit</source>
   <translation>Wahres Label: keine Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>True label: {label}</source>
   <translation>Wahres Label: {label}</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>True label: {label}.</source>
   <translation>Wahres Label: {label}.</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>{known}. Alt+Left goes back to {came_from}, Ctrl+Z brings your own drawing back.</source>
   <translation>{known}. Alt+Links führt zurück zu {came_from}, Strg+Z bringt deine eigene Zeichnung zurück.</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>{known}. On the Draw page Ctrl+Z brings your own drawing back.</source>
   <translation>{known}. Auf der Seite „Zeichnen“ bringt Strg+Z deine eigene Zeichnung zurück.</translation>
  </message>
  <message>
   <location filename="../../app/window/requests.py" />
   <source>{name} is data: here a network can learn from it, on Evaluate it can be tested with it.</source>
   <translation>{name} sind Daten: Hier kann ein Netz daraus lernen, unter „Auswertung“ kann es damit geprüft werden.</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/recent.py" />
   <source>&amp;Forget these</source>
   <translation>Diese &amp;vergessen</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>Network of the session</source>
   <translation>Netz der Sitzung</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>Save the session</source>
   <translation>Die Sitzung speichern</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>Sessions (*{suffix})</source>
   <translation>Sitzungen (*{suffix})</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>The network “{name}” is not here; another reads instead.</source>
   <translation>Das Netz „{name}“ ist hier nicht vorhanden; ein anderes liest stattdessen.</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>The session brings its own drawing, and the network that reads it. Replace the drawing that is here?</source>
   <translation>Die Sitzung bringt ihre eigene Zeichnung mit und das Netz, das sie liest. Die jetzige Zeichnung ersetzen?</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>The session is saved in {path}.</source>
   <translation>Die Sitzung ist in {path} gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/window/sessions/sessions.py" />
   <source>The session {name} is open.</source>
   <translation>Die Sitzung {name} ist geöffnet.</translation>
  </message>
  <message>
   <location filename="../../app/window/sheets.py" />
   <source>Begin with an empty sheet.</source>
   <translation>Mit einem leeren Blatt beginnen.</translation>
  </message>
  <message>
   <location filename="../../app/window/sheets.py" />
   <source>Drawing</source>
   <translation>Zeichnung</translation>
  </message>
  <message>
   <location filename="../../app/window/sheets.py" />
   <source>Fold the drawing away, or lay it open.</source>
   <translation>Die Zeichnung einklappen oder aufklappen.</translation>
  </message>
  <message>
   <location filename="../../app/window/text_size.py" />
   <source>Text size: {percent} %</source>
   <translation>Textgröße: {percent} %</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Go there</source>
   <translation>Dorthin</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Help ▸ Tour goes on from here. (Esc)</source>
   <translation>Hilfe ▸ Rundgang macht hier weiter. (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Leave the tour</source>
   <translation>Den Rundgang verlassen</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Show what this step is about.</source>
   <translation>Zeigt, worum es in diesem Schritt geht.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/card.py" />
   <source>{number} of {n_steps}</source>
   <translation>{number} von {n_steps}</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>A 7: 784 pixels went through 50 and 100 neurons to ten probabilities, and the largest is the answer.</source>
   <translation>Eine 7: 784 Pixel gingen durch 50 und 100 Neuronen zu zehn Wahrscheinlichkeiten, und die größte ist die Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>A high temperature evens the probabilities out; their order stays. Ctrl+Z and Reset bring T back.</source>
   <translation>Eine hohe Temperatur gleicht die Wahrscheinlichkeiten aus; ihre Reihenfolge bleibt. Strg+Z und „Zurücksetzen“ bringen T zurück.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Ask a neuron</source>
   <translation>Frag ein Neuron</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Ask for the attribution</source>
   <translation>Frag nach der Attribution</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Blue ink speaks for the answer, vermilion against it: each pixel times the derivative of the logit.</source>
   <translation>Blaue Tinte spricht für die Antwort, zinnoberrote dagegen: jedes Pixel mal der Ableitung des Logits.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Change its mind</source>
   <translation>Stimm es um</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Choose Sigmoid, then press “Run it with Sigmoid”.</source>
   <translation>Wähle „Sigmoid“, dann drücke „Mit Sigmoid laufen lassen“.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Choose “attribution” above the pixels.</source>
   <translation>Wähle „Attribution“ über den Pixeln.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Choose “logits”, or press L.</source>
   <translation>Wähle „Logits“ oder drücke L.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Draw a 7, with mouse, pen or finger, or with the arrow keys and Space. The network reads it while you draw.</source>
   <translation>Zeichne eine 7, mit Maus, Stift oder Finger oder mit Pfeiltasten und Leertaste. Das Netz liest sie, während du zeichnest.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Draw on, or erase a stroke with the right button (or E), until the answer is another. What does it become?</source>
   <translation>Zeichne weiter oder radiere einen Strich mit der rechten Maustaste (oder E), bis die Antwort eine andere ist. Was wird daraus?</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Each page is one part of the primer. Go to Softmax, by a click or by Ctrl+4.</source>
   <translation>Jede Seite ist ein Teil der Fibel. Geh zu „Softmax“, mit einem Klick oder mit Strg+4.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Go to another page</source>
   <translation>Geh auf eine andere Seite</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Logits are what the last layer gives, of any size. Softmax turns them into probabilities that sum to 1.</source>
   <translation>Logits sind, was die letzte Schicht ausgibt, beliebig groß. Softmax macht daraus Wahrscheinlichkeiten mit der Summe 1.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Look a word up</source>
   <translation>Schlag ein Wort nach</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Look before softmax</source>
   <translation>Sieh vor die Softmax</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Move T above 2.</source>
   <translation>Stelle T über 2.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Move a slider</source>
   <translation>Bewege einen Regler</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>No rule says what a 7 is. The answer is whatever these pixels make of the learned weights.</source>
   <translation>Keine Regel sagt, was eine 7 ist. Die Antwort ist, was immer diese Pixel aus den gelernten Gewichten machen.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Point at a bar, or walk there by Tab and arrow keys: each is the activation of one of the 50 neurons of hidden layer 1.</source>
   <translation>Zeige auf einen Balken oder geh mit Tab und Pfeiltasten hin: Jeder ist die Aktivierung eines der 50 Neuronen der verborgenen Schicht 1.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Press Ctrl+Z until it is a 7 again. There is no limit, and every page has its own undo.</source>
   <translation>Drücke Strg+Z, bis es wieder eine 7 ist. Es gibt keine Grenze, und jede Seite hat ihr eigenes Rückgängig.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Press F1: the glossary has every word on these pages, its formula, and where to see it.</source>
   <translation>Drücke F1: Das Glossar hat jedes Wort dieser Seiten, seine Formel und wo es zu sehen ist.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Swap the activation</source>
   <translation>Tausche die Aktivierung</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Take it back</source>
   <translation>Nimm es zurück</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>That is all. Train, Evaluate and My digits wait at the left; the tour is under Help.</source>
   <translation>Das ist alles. „Training“, „Auswertung“ und „Meine Ziffern“ warten links; der Rundgang steht unter „Hilfe“.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>The bars are those of your drawing. Alt+Left leads back to where you came from.</source>
   <translation>Die Balken sind die deiner Zeichnung. Alt+Links führt dorthin zurück, woher du kamst.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>The same pixels give the same answer: the network has no memory of what was there before.</source>
   <translation>Dieselben Pixel ergeben dieselbe Antwort: Das Netz hat kein Gedächtnis für das, was vorher da war.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>The weights were learned for another function; the button beside it brings the network's own back.</source>
   <translation>Die Gewichte wurden für eine andere Funktion gelernt; der Knopf daneben bringt die des Netzes zurück.</translation>
  </message>
  <message>
   <location filename="../../app/window/tour/steps.py" />
   <source>Under the canvas stand its weights: blue pixels excite this neuron, vermilion ones inhibit it.</source>
   <translation>Unter der Zeichenfläche stehen seine Gewichte: Blaue Pixel regen dieses Neuron an, zinnoberrote hemmen es.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Binary step</source>
   <translation>Stufenfunktion</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>the perceptron's yes or no, and to see why learning needs derivatives.</source>
   <translation>das Ja oder Nein des Perzeptrons, und um zu sehen, warum Lernen Ableitungen braucht.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>its derivative is 0 everywhere, so gradient descent learns nothing through it; and at z = 0 there are two conventions: 0, as the perceptron's f has it and this one, and 1, as the primer's step(x).</source>
   <translation>Ihre Ableitung ist überall 0, also lernt der Gradientenabstieg durch sie nichts; und bei z = 0 gibt es zwei Konventionen: 0, wie beim f des Perzeptrons und hier, und 1, wie beim step(x) der Fibel.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Identity</source>
   <translation>Identität</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>the output of a regression.</source>
   <translation>die Ausgabe einer Regression.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>layers of it collapse into a single linear map, however many there are.</source>
   <translation>Schichten davon fallen zu einer einzigen linearen Abbildung zusammen, wie viele es auch sind.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Sigmoid</source>
   <translation>Sigmoid</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>a probability of yes at the output, and gates that open and close.</source>
   <translation>eine Wahrscheinlichkeit für Ja an der Ausgabe und Gates, die sich öffnen und schließen.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>its derivative is at most 1/4 and vanishes for large |z|, so deep layers learn slowly.</source>
   <translation>Ihre Ableitung ist höchstens 1/4 und verschwindet für große |z|, also lernen tiefe Schichten langsam.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Tanh</source>
   <translation>Tanh</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>hidden layers whose outputs should be centred on 0.</source>
   <translation>verborgene Schichten, deren Ausgaben um 0 zentriert sein sollen.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it saturates on both sides, like the sigmoid, though its derivative reaches 1.</source>
   <translation>Er sättigt auf beiden Seiten wie die Sigmoidfunktion, auch wenn seine Ableitung 1 erreicht.</translation>
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
   <translation>verborgene Schichten fast jedes Netzes; die übliche erste Wahl.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>a neuron that is negative for every input is dead: its derivative is 0 and it never learns again.</source>
   <translation>Ein Neuron, das bei jeder Eingabe negativ ist, ist tot: Seine Ableitung ist 0, und es lernt nie wieder.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Leaky ReLU</source>
   <translation>Leaky ReLU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>hidden layers in which ReLU lets too many neurons die.</source>
   <translation>verborgene Schichten, in denen ReLU zu viele Neuronen sterben lässt.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>α is one more number to choose; near 1 the function is almost linear.</source>
   <translation>α ist eine Zahl mehr, die man wählen muss; nahe 1 ist die Funktion fast linear.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Slope for negative z.</source>
   <translation>Steigung für negatives z.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>PReLU</source>
   <translation>PReLU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>large data sets, where the slope on the left can be learned with the weights.</source>
   <translation>große Datenmengen, bei denen die Steigung links mit den Gewichten gelernt werden kann.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>on little data the learned α is one more way to fit the noise.</source>
   <translation>Bei wenig Daten ist das gelernte α ein weiterer Weg, das Rauschen mitzulernen.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Slope for negative z; training changes it.</source>
   <translation>Steigung für negatives z; das Training ändert sie.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>RReLU</source>
   <translation>RReLU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>small data sets, where random slopes keep a network from learning by heart.</source>
   <translation>kleine Datenmengen, bei denen zufällige Steigungen ein Netz vom Auswendiglernen abhalten.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>training is noisier, and the network that is used is not quite the one that was trained.</source>
   <translation>Das Training ist verrauschter, und das benutzte Netz ist nicht ganz das trainierte.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Smallest slope drawn for negative z.</source>
   <translation>Kleinste gezogene Steigung für negatives z.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Largest slope drawn for negative z.</source>
   <translation>Größte gezogene Steigung für negatives z.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>ELU</source>
   <translation>ELU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>hidden layers that should give a mean near 0 and stay smooth on the left.</source>
   <translation>verborgene Schichten, deren Mittel nahe 0 liegen und die links glatt bleiben sollen.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it saturates at −α and costs an exponential.</source>
   <translation>Sie sättigt bei −α und kostet eine Exponentialfunktion.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>The value it approaches on the left is −α.</source>
   <translation>Der Wert, dem sie sich links nähert, ist −α.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>SELU</source>
   <translation>SELU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>deep plain networks that should keep mean 0 and variance 1 by themselves.</source>
   <translation>tiefe, einfache Netze, die Mittel 0 und Varianz 1 von selbst halten sollen.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>the promise holds only with weights of variance 1 / fan-in and inputs of mean 0 and variance 1.</source>
   <translation>Das Versprechen gilt nur mit Gewichten der Varianz 1 / fan-in und Eingaben mit Mittel 0 und Varianz 1.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Swish (SiLU)</source>
   <translation>Swish (SiLU)</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>deep networks, where its smoothness often gains a little over ReLU.</source>
   <translation>tiefe Netze, in denen ihre Glätte oft etwas mehr bringt als ReLU.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it is not monotone: near z = −1.28 / β it turns back, and it costs an exponential.</source>
   <translation>Sie ist nicht monoton: Nahe z = −1,28 / β kehrt sie um, und sie kostet eine Exponentialfunktion.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Sharpness: small is near linear, large is ReLU.</source>
   <translation>Schärfe: klein ist fast linear, groß ist ReLU.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Softplus</source>
   <translation>Softplus</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>outputs that must be positive, such as a variance; a smooth ReLU.</source>
   <translation>Ausgaben, die positiv sein müssen, etwa eine Varianz; eine glatte ReLU.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it is never 0, so no neuron is ever inactive, and it costs a logarithm and an exponential.</source>
   <translation>Sie ist nie 0, also ist kein Neuron je inaktiv, und sie kostet einen Logarithmus und eine Exponentialfunktion.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Sharpness of the bend: large is ReLU.</source>
   <translation>Schärfe des Knicks: groß ist ReLU.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>GELU</source>
   <translation>GELU</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>transformers, and wherever a smooth ReLU is wanted.</source>
   <translation>Transformer und überall, wo eine glatte ReLU gefragt ist.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it is not monotone (smallest at z = −0.75) and the dearest function here.</source>
   <translation>Sie ist nicht monoton (am kleinsten bei z = −0,75) und die teuerste Funktion hier.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Mish</source>
   <translation>Mish</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>image networks, as a smoother Swish.</source>
   <translation>Bildnetze, als glattere Swish.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it takes three transcendental functions for a small gain.</source>
   <translation>Sie braucht drei transzendente Funktionen für einen kleinen Gewinn.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Softsign</source>
   <translation>Softsign</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>a tanh without exponentials, which saturates more gently.</source>
   <translation>ein Tanh ohne Exponentialfunktionen, der sanfter sättigt.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>its derivative falls quickly on both sides of 0, so learning is slow far from it.</source>
   <translation>Ihre Ableitung fällt auf beiden Seiten von 0 schnell, also ist das Lernen weit davon langsam.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Hard sigmoid</source>
   <translation>Hard Sigmoid</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>gates on small devices.</source>
   <translation>Gates auf kleinen Geräten.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>beyond |z| = 3 its derivative is exactly 0, and the neuron cannot come back.</source>
   <translation>Jenseits von |z| = 3 ist ihre Ableitung genau 0, und das Neuron kann nicht zurück.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Hard tanh</source>
   <translation>Hard Tanh</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>a cheap tanh, and networks with few bits.</source>
   <translation>ein billiger Tanh und Netze mit wenigen Bits.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>beyond |z| = 1 its derivative is exactly 0, and the neuron cannot come back.</source>
   <translation>Jenseits von |z| = 1 ist ihre Ableitung genau 0, und das Neuron kann nicht zurück.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Hard swish</source>
   <translation>Hard Swish</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>networks on telephones, as a cheap Swish.</source>
   <translation>Netze auf Smartphones, als billige Swish.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>left of −3 its derivative is exactly 0, and at ±3 the derivative jumps.</source>
   <translation>Links von −3 ist ihre Ableitung genau 0, und bei ±3 springt die Ableitung.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Mean squared error</source>
   <translation>Mittlerer quadratischer Fehler</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>regression with well-behaved noise.</source>
   <translation>Regression mit gutartigem Rauschen.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>one far outlier outweighs a hundred good points; after a softmax it learns slowly where it is badly wrong.</source>
   <translation>Ein weit entfernter Ausreißer wiegt schwerer als hundert gute Punkte; nach einer Softmax lernt er langsam, wo er grob falschliegt.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Mean absolute error</source>
   <translation>Mittlerer absoluter Fehler</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>regression with outliers: each point pulls equally, however far it is.</source>
   <translation>Regression mit Ausreißern: Jeder Punkt zieht gleich stark, wie weit er auch ist.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>the derivative does not shrink near the goal, so it needs a falling learning rate; at p = t it is 0 by convention.</source>
   <translation>Die Ableitung wird nahe am Ziel nicht kleiner, also braucht er eine fallende Lernrate; bei p = t ist sie per Konvention 0.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Smooth L1</source>
   <translation>Smooth L1</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>boxes around objects: gentle near the goal, calm about outliers.</source>
   <translation>Rahmen um Objekte: sanft nahe am Ziel, gelassen bei Ausreißern.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>β sets where gentle ends, in the unit of the target.</source>
   <translation>β legt fest, wo das Sanfte endet, in der Einheit des Ziels.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Distance from which the loss grows linearly.</source>
   <translation>Abstand, ab dem der Verlust linear wächst.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Huber</source>
   <translation>Huber</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>regression with some outliers; it is δ times the smooth L1 loss with β = δ.</source>
   <translation>Regression mit einigen Ausreißern; er ist das δ-Fache des Smooth-L1-Verlusts mit β = δ.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>δ scales the whole loss, and with it the right learning rate.</source>
   <translation>δ skaliert den ganzen Verlust und damit die richtige Lernrate.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Binary cross-entropy</source>
   <translation>Binäre Kreuzentropie</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>answers of yes or no, after a sigmoid; each output is judged by itself.</source>
   <translation>Antworten Ja oder Nein, nach einer Sigmoidfunktion; jede Ausgabe wird für sich beurteilt.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>a confident error costs without limit; from logits it is exact, from rounded probabilities it is not.</source>
   <translation>Ein selbstsicherer Fehler kostet ohne Grenze; aus Logits ist sie exakt, aus gerundeten Wahrscheinlichkeiten nicht.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>Categorical cross-entropy</source>
   <translation>Kategoriale Kreuzentropie</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>one answer out of several, after a softmax.</source>
   <translation>eine Antwort aus mehreren, nach einer Softmax.</translation>
  </message>
  <message>
   <location filename="../../nncore/functions" />
   <source>it looks only at the true class's probability; mislabelled examples cost without limit.</source>
   <translation>Sie sieht nur die Wahrscheinlichkeit der wahren Klasse; falsch gelabelte Beispiele kosten ohne Grenze.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Parabola x²</source>
   <translation>Parabel x²</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Each plain step multiplies x by 1 − 2η: up to η = 0.5 it creeps in, above it swings across, and beyond 1 it diverges.</source>
   <translation>Jeder einfache Schritt multipliziert x mit 1 − 2η: Bis η = 0,5 kriecht x heran, darüber schwingt es hinüber, und jenseits von 1 divergiert es.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Two valleys</source>
   <translation>Zwei Täler</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Plain descent ends in the valley it starts in; momentum may roll over the hill into the deeper one at the left.</source>
   <translation>Der einfache Abstieg endet in dem Tal, in dem er beginnt; Momentum rollt vielleicht über den Hügel in das tiefere links.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Plateau</source>
   <translation>Plateau</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Far out the gradient is almost nothing, as at the flat ends of a sigmoid: plain descent hardly moves, while Adam divides by the size of the gradient and walks on.</source>
   <translation>Weit draußen ist der Gradient fast nichts, wie an den flachen Enden einer Sigmoidfunktion: Der einfache Abstieg bewegt sich kaum, während Adam durch die Größe des Gradienten teilt und weitergeht.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Valley x²/20 + y²</source>
   <translation>Tal x²/20 + y²</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The primer's valley, 20 times steeper across than along: the gradient seldom points at the lowest place. Plain descent zigzags, and beyond η = 1 it diverges across the valley.</source>
   <translation>Das Tal der Fibel, quer 20-mal steiler als längs: Der Gradient zeigt selten auf die tiefste Stelle. Der einfache Abstieg geht im Zickzack, und jenseits von η = 1 divergiert er quer zum Tal.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Bowl x² + y²</source>
   <translation>Schüssel x² + y²</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The primer's first descent, from (−3, 4): with η = 0.1 it arrives, with 10 it is thrown out, and with a tiny η it stays where it is.</source>
   <translation>Der erste Abstieg der Fibel, von (−3, 4): Mit η = 0,1 kommt er an, mit 10 wird er hinausgeworfen, und mit winzigem η bleibt er, wo er ist.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Rosenbrock's valley</source>
   <translation>Rosenbrocks Tal</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>After Rosenbrock (1960), with 10 for his 100: getting into the bent valley is easy; along its flat floor to (1, 1) is slow.</source>
   <translation>Nach Rosenbrock (1960), mit 10 statt seiner 100: In das gebogene Tal zu kommen ist leicht; entlang des flachen Bodens nach (1, 1) geht es langsam.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Saddle</source>
   <translation>Sattel</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>At (0, 0) the gradient is 0 and yet it is no valley. Start exactly on the line y = 0 and nobody leaves it; a hair beside it, all find a way down, some late.</source>
   <translation>Bei (0, 0) ist der Gradient 0, und doch ist es kein Tal. Beginne genau auf der Geraden y = 0, und keiner verlässt sie; um Haaresbreite daneben finden alle einen Weg hinab, manche spät.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Himmelblau's four valleys</source>
   <translation>Himmelblaus vier Täler</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Himmelblau's function (1972): four valleys, equally deep. Which one is found depends on the start and on the optimiser.</source>
   <translation>Himmelblaus Funktion (1972): vier Täler, gleich tief. Welches gefunden wird, hängt vom Start und vom Optimierer ab.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>x²</source>
   <translation>x²</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The central difference of a parabola has no truncation error at all: only rounding is left, and it shrinks with growing h.</source>
   <translation>Die zentrale Differenz einer Parabel hat gar keinen Abbruchfehler: Nur Rundung bleibt, und sie schrumpft mit wachsendem h.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>x³</source>
   <translation>x³</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The central difference is too large by exactly h² wherever x is, for f‴ = 6 everywhere.</source>
   <translation>Die zentrale Differenz ist um genau h² zu groß, wo x auch ist, denn f‴ = 6 überall.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>0.01x² + 0.1x</source>
   <translation>0,01x² + 0,1x</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The primer's example: at x = 5 with h = 1e−4 the central difference gives 0.1999999999990898. The true derivative is 0.2; all that is wrong is rounding, so a larger h is better here.</source>
   <translation>Das Beispiel der Fibel: Bei x = 5 mit h = 1e−4 ergibt die zentrale Differenz 0,1999999999990898. Die wahre Ableitung ist 0,2; falsch ist daran nur die Rundung, also ist hier ein größeres h besser.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>sin x</source>
   <translation>sin x</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Halve h on the right-hand slope: the forward error halves, the central one falls to a quarter.</source>
   <translation>Halbiere h auf der rechten Flanke: Der Vorwärtsfehler halbiert sich, der zentrale fällt auf ein Viertel.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>eˣ</source>
   <translation>eˣ</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>All derivatives are eˣ itself, so both errors grow with x, but the best h hardly moves.</source>
   <translation>Alle Ableitungen sind eˣ selbst, also wachsen beide Fehler mit x, aber das beste h verschiebt sich kaum.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>sigmoid</source>
   <translation>Sigmoid</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>Far out the curve is nearly flat: the derivative is tiny, and rounding takes a large share of it.</source>
   <translation>Weit draußen ist die Kurve fast flach: Die Ableitung ist winzig, und die Rundung nimmt einen großen Teil davon.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>tanh</source>
   <translation>tanh</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>At 0 the forward difference is as good as the central one: f″(0) = 0 takes its first error away.</source>
   <translation>Bei 0 ist die Vorwärtsdifferenz so gut wie die zentrale: f″(0) = 0 nimmt ihr den führenden Fehler.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>|x|</source>
   <translation>|x|</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>At 0 there is no derivative. The forward difference says 1, the central one 0, whatever h is: two answers, and no limit. Code picks 0. As long as h stays short of the kink, both are exact but for rounding.</source>
   <translation>Bei 0 gibt es keine Ableitung. Die Vorwärtsdifferenz sagt 1, die zentrale 0, was immer h ist: zwei Antworten und kein Grenzwert. Programme nehmen 0. Solange h vor dem Knick endet, sind beide bis auf Rundung exakt.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>At 0 there is no derivative: forward says 1, central ½, from the left it is 0. Networks use 0 there by convention, and a gradient check that lands on the kink disagrees without any error in the code.</source>
   <translation>Bei 0 gibt es keine Ableitung: vorwärts sagt 1, zentral ½, von links ist sie 0. Netze nehmen dort per Konvention 0, und eine Gradientenprüfung, die auf dem Knick landet, meldet einen Unterschied ohne jeden Fehler im Code.</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>The derivative is 0 everywhere but at the jump, where there is none: at 0 the forward difference is 1/h, the central one half of that, and both grow without bound as h falls. “Its derivative is 0” is true only beside 0, and there it is why a network of steps cannot learn.</source>
   <translation>Die Ableitung ist überall 0 außer am Sprung, wo es keine gibt: Bei 0 ist die Vorwärtsdifferenz 1/h, die zentrale die Hälfte davon, und beide wachsen ohne Grenze, wenn h fällt. „Ihre Ableitung ist 0“ stimmt nur neben 0, und dort ist es der Grund, warum ein Netz aus Stufen nicht lernen kann.</translation>
  </message>
  <message>
   <location filename="../../nncore/learning" />
   <source>Quick: 97 % in seconds</source>
   <translation>Schnell: 97 % in Sekunden</translation>
  </message>
  <message>
   <location filename="../../nncore/learning" />
   <source>Steady: augmented digits</source>
   <translation>Gründlich: augmentierte Ziffern</translation>
  </message>
  <message>
   <location filename="../../nncore/learning" />
   <source>The primer: sigmoid, SGD</source>
   <translation>Die Fibel: Sigmoid, SGD</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>scans</source>
   <translation>Scans</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>pen digits</source>
   <translation>Pen Digits</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>train</source>
   <translation>Trainingsziffern</translation>
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
   <translation>MNIST-Test</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>validation sample</source>
   <translation>Validierungsstichprobe</translation>
  </message>
  <message>
   <location filename="../../resources/networks" />
   <source>own digits, held back</source>
   <translation>eigene Ziffern, zurückgehalten</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>diverged</source>
   <translation>divergiert</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>higher than the start</source>
   <translation>höher als der Start</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>converged</source>
   <translation>konvergiert</translation>
  </message>
  <message>
   <location filename="../../nncore/concepts" />
   <source>on its way</source>
   <translation>unterwegs</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>there is no such file or folder; check its path</source>
   <translation>es gibt keine solche Datei und keinen solchen Ordner; prüfe den Pfad</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>it is a folder; name a file</source>
   <translation>das ist ein Ordner; nenne eine Datei</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>a part of its path is a file; check the path</source>
   <translation>ein Teil des Pfads ist eine Datei; prüfe den Pfad</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>its permissions do not allow it; change them or choose another place</source>
   <translation>die Zugriffsrechte erlauben es nicht; ändere sie oder wähle einen anderen Ort</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>no space left on device; make some, or choose another place</source>
   <translation>kein Platz mehr auf dem Datenträger; mach welchen frei, oder wähle einen anderen Ort</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>disk quota exceeded; delete some files, or choose another place</source>
   <translation>der zugeteilte Speicherplatz ist erschöpft; lösche einige Dateien, oder wähle einen anderen Ort</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>read-only file system; choose another place</source>
   <translation>das Dateisystem kann nur gelesen werden; wähle einen anderen Ort</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>input/output error</source>
   <translation>Fehler beim Lesen oder Schreiben</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>file name too long; choose a shorter one</source>
   <translation>der Dateiname ist zu lang; wähle einen kürzeren</translation>
  </message>
  <message>
   <location filename="../../nncore" />
   <source>device or resource busy</source>
   <translation>das Gerät ist belegt</translation>
  </message>
 </context>
</TS>
