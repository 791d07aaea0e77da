/**
 * Common given names of the places the reader's mail comes from, without marks. They only ever speak for a human; a name that
 * is not here is none the less one.
 */
const GIVEN_NAMES = new Set(
  `hal hank kit rod tess nell ned vic dee wes remy solene bastien mireille tamsin beatrix ingvild simran pilar corinna melanie sandeep aoife niamh ciaran eoin saoirse padraig leif sigurd astrid solveig ottilie
  aaron abby abdul abdullah abigail ada adam adele adrian adriana adrien agata agnes agnieszka ahmad ahmed aidan aileen aisha akira alain alan
  alba albert alberto alejandra alejandro aleksandra alessandra alessandro alessia alex alexa alexander alexandra alexandre alexis alfonso alfred ali alice alicia
  alina alison alistair allison alma alvaro amanda amber amelia amelie amina amir amit amy ana anais anastasia andre andrea andreas andrei andres andrew andy angela angelika
  angelo angie anika anita anja ann anna annabelle anne annegret anneke annelie annette annika anouk antje antoine anton antonia antonio anya april ariane arjun armin arnaud
  arthur arun asha ashley astrid audrey august aurelie axel ayse aysel barbara barry bart bastian beate beatrice beatriz ben benedikt benjamin benoit bernard bernd bernhard bert
  beth bettina betty bianca bill birgit birgitta bjorn blake bob bonnie boris brad brandon brenda brendan brett brian bridget brigitte britta brittany bruce bruno bryan caitlin
  calvin cameron camila camille candice carina carine carl carla carlo carlos carmen carol carole carolina caroline carolyn carrie carsten catalina catherine cathy cecile
  cecilia celia celine chad chantal charles charlie charlotte chen chiara chloe chris christa christelle christian christiane christina christine christof christoph christophe christopher
  cindy claire clara clare clarissa claudia claudio claus clemence clement colin connie connor conrad corinna corinne cornelia courtney craig cristiana cristina cynthia daan dagmar daisy
  damien dan dana daniel daniela daniele danielle danny daphne darren dave david dawn dean debbie deborah deirdre delphine denis denise dennis derek detlef diana diane didier
  diego dieter dietmar dimitri dina dirk divya dmitri dolores dominic dominik dominique don donald donna dora doreen doris dorothea dorothee dorothy doug douglas duncan dylan ed eddie
  edith eduardo edward edwin eileen elaine eleanor elena eleonora eli elias elif elisa elisabeth elise eliza elizabeth elke ella ellen ellie elodie elsa elsbeth emanuel emeka emil
  emilia emilie emily emma emmanuel emmanuelle enrico enrique eric erica erich erik erika erin ernst erwin esra esteban estelle esther ethan eugene eva evan eve evelyn fabian
  fabien fabienne fabio fabrice fatima fatma federica federico felicia felicitas felipe felix femke fernanda fernando fiona florence florent florian frances francesca francesco francis francisca
  francisco franck francois francoise frank franz fred freda frederic frederik frieda friedrich fritz gabi gabriel gabriela gabriele gabrielle gaelle gareth gary gavin gemma geoff geoffrey
  george georg georges georgia georgina gerald geraldine gerard gerd gerhard gertrud gianluca gilles gina giorgio giovanna giovanni gisela giulia giuseppe glen glenn gloria gordon grace
  graham greg gregor gregory greta guido guillaume gunter gunther gustav guy hanna hannah hannelore hannes hans harald harold harriet harry hassan heather hector heide heidi heike heiko
  heiner heinrich heinz helen helena helene helga helge helmut hendrik henning henri henrik henry herbert herman hermann hilary hilde hiroshi holger holly horst howard hubert hugo ian
  ibrahim ida ignacio ilka ilona ilse imran ina ines inga ingeborg inge ingo ingrid inka ira irene irina iris irma isaac isabel isabella isabelle isla ivan ivana ivo jack jackie
  jacob jacqueline jacques jade jake jakob james jamie jan jana jane janet janice janine jasmin jasmine jason javier jay jean jeanette jeanne jeannette jeff jeffrey jelena jenna jennifer
  jenny jens jeremy jerome jerry jesper jess jesse jessica jesus jill jim jimmy jo joachim joan joana joanna joanne joao joaquin jochen jodie joe joel joelle joerg johan johann johanna johannes john
  johnny jon jonas jonathan jordan jordi jorge jose josef josefine joseph josephine josh joshua joy joyce juan judith judy julia julian juliana juliane julie julien juliet juliette julio julius june jurgen
  justin justine jutta kai kaitlyn kara karen karim karin karina karl karla karolina karsten katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin kay
  keith kelly ken kenneth kenji kerry kerstin kevin khalid kiara kim kimberly kirsten kirsty klara klaus konrad konstantin krista kristen kristin kristina kristof kumar kurt kyle laetitia
  lara larry lars laszlo laura laure lauren laurence laurent lea leah leander leila lena leo leon leonard leonardo leonie leslie leticia levi liam lidia lieke lilian liliana lilly lily lina
  linda lindsay lindsey linus lisa lisbeth livia liz lizzie lola lorena lorenzo loretta lori lorna lothar lotte lou louis louisa louise luc luca lucas lucia lucie lucy ludovic ludwig luigi luis
  luisa luiz lukas luke lutz lydia lynn maarten mackenzie madeleine madison mads magali magda magdalena magdalene maggie mahmoud maike maja malik malte mandy manfred manon manuel manuela mara marc
  marcel marcella marcello marco marcos marcus mareike margaret margarete margarita margherita margot maria mariam marian mariana marianne marie mariella marieke marija marilyn marina mario marion
  marisa marius marjorie mark marko markus marlene marlies marta martha martin martina mary maryam mascha massimo mateo mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maud maureen
  maurice mauro max maxime maximilian maya megan mehdi mehmet mei melanie melinda melissa mercedes meredith mia michael michaela michal michel michele michelle miguel mika mike mila milan mira miranda
  mireille miriam mirjam mirko mitchell mohamed mohammed moira molly mona monica monika monique morgan moritz muriel mustafa myriam nadia nadine nadja naomi natalia natalie natasha nathalie nathan neha
  neil nelly nelson nicholas nick nico nicola nicolas nicole niels nigel niklas nikola nikolai nikolaus nils nina noah noemie nora norbert norman oksana olaf ole oleg olga oliver olivia olivier omar
  ornella oscar oskar osman otto owen pablo paige pamela paola paolo pascal pascale patricia patrick patrizia patty paul paula pauline paulo pedro peggy penelope penny per peter petra phil philip philipp
  philippa philippe phillip phoebe pia pierre pieter pilar piotr priya quentin rachel rafael raffaella rahul raimund rainer raj ralf ralph ramon ramona raphael raquel raul ray raymond rebecca regina
  regine regis reiner reinhard rene renate renaud renee ricarda riccardo richard rick rita rob robert roberta roberto robin rodrigo roger roland rolf roman romain ron ronald ronja rosa rosalind rosemary
  rosie ross roswitha roxane roy ruben rudi rudolf rui rupert russell ruth ryan sabina sabine sabrina sally salma salvatore sam samantha sami samir samira samuel sandeep sandra sandrine sandro sanjay
  sara sarah sascha saskia scott sean sebastian sebastien selina serge sergei sergio severine shannon sharon shaun shawn sheila shirley sibylle siegfried sigrid silke silvia silvio simon simona simone
  sina siobhan sofia sofie solange sonia sonja sophia sophie stacy stan stefan stefanie stefano stella steph stephan stephane stephanie stephen sterling steve steven stuart sue sujata sunita susan susana
  susann susanna susanne suzanne sven svenja svetlana swantje sybille sylvain sylvia sylvie tamara tania tanja tanya tara tatiana tatjana ted teresa teresita terry tessa thea theo theodor theresa therese
  thibault thierry thilo thomas thorsten tiago tiffany till tilman tim timo timothy tina tobias tom tomas tomasz tommaso toni tonja tony torben torsten tracey tracy travis tristan troy udo ulf uli ulla
  ulrich ulrike ursula ute uwe valentin valentina valeria valerie vanessa vera verena veronica veronika veronique vicky victor victoria viktor viktoria vikram vincent vincenzo viola violeta virginia
  virginie vivian viviane volker wade walter waltraud wanda wendy werner wiebke wilfried wilhelm will william willy winfried wolf wolfgang xavier yan yann yannick yasmin yasmine yolanda yolande yusuf yuki yves
  yvette yvonne zahra zara zoe zoltan zsofia`.split(/\s+/),
)

/** Whether the first word of a name is a common given name ("Jean-Marc", "Marta"). */
export function beginsWithGivenName(name: string): boolean {
  const first = (name.split(/[\s-]/)[0] ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z]/g, '')
  return GIVEN_NAMES.has(first)
}
