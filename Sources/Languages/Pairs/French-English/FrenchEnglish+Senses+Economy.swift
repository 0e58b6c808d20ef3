extension LanguagePair {
  /// English words of the economy; see ``WordSense``.
  static let economySensesOfEnglish = """
    account, accounts | récit, récits, rendu, compte rendu, explication | compte; compta, écritur | bank *, savings *, current *, overdraft, balance, credited to, * number, * holder
    asset, assets | atout, atouts | actif; biens, avoirs, patrimoine, fortune, ressourc | @finance, fixed *, * management, financial *, frozen, liabilit, * value, balance sheet, * sale, current *
    balance | feuille de balance, feuille d'équilibre | bilan | * sheet
    balance, balances | équilibre, équilibres, balance, balances, équilibrer | solde; restant, bilan, sold | account, outstanding *, * due, unpaid *, bank, opening *, closing *, * of payments, * brought forward, remaining *, overdraft
    bank, banks | berge, berges, rive, rives, banc, bancs | banque; bancair, établiss | @finance, central *, money, account, deposit, interest, savings, mortgage, * manager, * card
    bear, bears, bearish | ours, ourse | baissier; baiss | * market, bull-, stock, index, nasdaq, dow jones, investors
    benchmark, benchmarks | banc d'essai, point de repère | référence, indice; directeur, référen | * rate, * index, yield, stocks, treasury, bond
    bid, bids, bidding | ordre, enchérir sur, tenter | offre; soumission, enchèr, appel d'offres, candidat, opa | takeover *, hostile *, shares, tender, shareholders, contract
    bill, bills | projet, projets, proposition, bec | facture, billet; bon, addition, note, effet, coupure | restaurant, waiter, electricity, unpaid, phone, gas *, water *, pay the *, dollar *, hotel *, grocery, medical *, treasury *, energy *, heating *
    bond, bonds | lien, liens, liaison, liaisons, caution, cautions, collage | obligation; obligat, emprunt, titre, bons, bon | government *, corporate *, @finance, yield, maturity, treasury *, * market, interest, issued *, junk *, municipal *, coupon, * holder, * issue
    book, books | livre, livres, réserver | comptes; compta, registre | cook the *, audit, * value, order *, * keeping
    branch, branches | branche, branches, rameau, rameaux | agence, succursale; filiale, succurs, antenne, guichet | bank, retail, * manager, bank *, company, * network, subsidiary, headquarters, insurance, * is closed, nearest *
    break, broken | pause, casse | rentable; équilibre, seuil, rentab | * even, * even point
    broker, brokers | brisé, casseur | courtier; courtage, agent, intermédiaire, négoci | @finance, insurance, shipping, stock, mortgage
    bull, bulls, bullish | taureau, taureaux, bulle | haussier; hauss, optimis | * market, bear, stock, investors
    call, calls | appel, appels, appel téléphonique | option d'achat; achat, rembours | * option, margin *
    cap, caps, capped | casquette, casquettes, bonnet, chapeau | plafond, plafonner; plafon, limit, maxim | price *, spending *, * and trade, emission, wage *, energy *, tariff
    capital | capitale, capitales, majuscule | capital.; capitaux, fonds | venture *, working *, share *, * gains, equity, * market, investor
    cash | caisse, espèces de | espèces, liquide; trésorer, liquid, comptant, argent, espèce, encaisse | * flow
    change | changement, changements, modification | monnaie; appoint, rendre | coins, cashier, banknote, in loose *
    charge, charges, charged | charge, accusation, accusations, inculpé, chargé, chargés | frais; factur, commission, percev, tarif, débit, redevance, faire payer, prélev, coût | bank *, * a fee, extra *, free of *, service *, customers *, postage, * interest, delivery *, commission
    check, checks | contrôle, contrôles, vérification, vérifications, échec | chèque; chèques | cash a *, bank, write a *, wrote a *, payable, payroll, signed a *, deposit, blank *, endors
    chest | poitrine, thorax | coffre; caisse | * of drawers, war *
    claim, claims | affirmation, affirmations, réclame | sinistre, demande; indemnis, déclar, rembours, créance, sinistr, réclam. | insurance *, insurer, policyholder, * form, insured, premium
    class, classes | cours, salle de classe | catégorie; class | asset *, share *
    clear, clearing | clair, claire, clairière, dégagement | compensation; compens, régl | * house, * bank, cheque
    commodity, commodities | commodité, commodités, confort | matière première, marchandise; matières, produit, denrée, marchandis | * prices, * market, crude, trading, exports, futures, oil, coffee, gold, agricultural, world
    company, companies | compagnie, compagnies | entreprise, société; groupe, sociét, firme, entrepris | limited *, shareholder, * car, subsidiary, listed *, parent *, * tax, startup, merger, !insurance, !theatre, !airline, !shipping, !theater, !opera, !ballet
    concern, concerns | souci, soucis, inquiétude, inquiétudes, préoccupation | entreprise; entrepr, exploitation, sociét, affaire, exploit | going *, as a going *
    consideration | considération | contrepartie; rémunér, paiement | purchase *
    corporate | corporatif, corporative, corporatifs | sociétés; entrepris, société, social | * tax, * bond, * profits, * governance, * law
    crude | grossier, grossière, cru, crue, vulgaire | brut; pétrole | * oil, barrel, brent, opec, * price
    currency, currencies | courant, actualité | devise, monnaie; monét, devis, change | foreign *, exchange, euro, dollar, single *, central bank, hard *
    current | courant d'eau | courant; actuel, court | * account, * assets, * liabilities
    cut, cuts | coupe, coupes, coupure, coupures, coupé | réduction, baisse; rédu, suppress, baiss, diminu, restrict, économ, coupes budgét | job *, tax *, rate *, price *, spending *, wage *, pay *
    deal, deals | donne, deal, deals | accord, affaire; contrat, marché, transact, opérat, offre | trade *, * worth, merger, billion, * with iran, brexit, nuclear *, takeover
    debenture, security, securities | sécurité, sécurités, sûreté | titre, valeur; titres, valeurs, mobili | @finance, * exchange, * market, traded *, * commission, debt *, mortgage-backed *
    demand | demander, exiger, revendication, exigence | demande. | supply and *, * for oil, consumer *, * curve, * for labor, domestic *
    deposit, deposits | gisement, gisements, sédiment, sédiments, dépôt de bilan | dépôt, acompte; caution, versement, arrhes, vers | bank *, pay a *, savings, landlord, refund, * account, security *, saver, tenant, booking, down
    depression | dépression nerveuse, déprime, cafard | crise; dépression | 1930s, economic *, unemployment
    discount, discounts | décompte, décomptes | remise, réduction; rabais, actualis, décot, escompt, ristourne, rédu, prix | customers, * rate, price, per cent, percent, cash *, trade *, offer
    draft | brouillon, courant d'air | traite | bank *, sight *, bill of exchange
    due | dû à, en raison | échéance, échu; exigib, éché, dû, payable, redev | rent *, bill *, amount *, * date
    earnings | boucles d'oreilles, salaires gagnés | bénéfices, résultats; bénéfic, revenu, résultat, gain, rémunér, salair, profit | quarterly *, @finance, * per share, company, per share
    economy, economies | économies, épargne | économie., économi. | world *, emerging *, advanced *, developing *, market *, !of scale
    equity, equities | équité | capitaux propres, actions; fonds propres, action, capital, participat, investiss | private *, shareholders' *, shareholder, return on *, * market, * fund, stock, @finance, home *, negative *, debt
    estate | domaine, succession, propriété | immobilier; immobil | real *, * agent
    exchange, exchanges | échange, échanges, troc, central téléphonique | bourse, change; bours, marché | stock *, foreign *, * rate, * rates
    exercise, exercised | faire du sport, entraîner | exercer; exerc, levé, lever | * option, * the option, * warrants
    expense, expenses | dépens | frais; charge, coût | travel *, * account, operating *
    fair, fairs | juste, équitable, blonde, blond | foire, salon; exposit, kermesse, fête | trade *, book *, craft *, exhibitors, art *, county *, county, * ground, job *, frankfurt
    figure, figures | figure, figures, visage, silhouette, silhouettes | chiffre; montant, donnée, nombre | sales *, unemployment *, official *, trade *, growth, inflation, latest *, provisional *, budget, six *
    firm, firms | ferme, fermes, solide | entreprise, cabinet; société, bureau, firme | law *, consulting *, accounting *, engineering *, * employs, investment *, software *, audit *
    fiscal | fiscal, fiscale | budgétaire, exercice; budgét, exerc, fisc. | * year, * deficit, * stimulus, * discipline
    fix, fixed | réparé, réparer, répare | fixe; immobilis, fix | * assets, * rate, * costs, * income
    float, floated, floating | flotter sur, char, flotteur | introduire en bourse; bourse, introdu, variable, cot | * on the stock, company, shares, * rate, * the company
    flow, flows | écoulement, ruisseau | flux; trésorerie, autofinanc | cash *
    fund, funds | fond, fonds marins, fondation, fondations | fonds; caisse, budget, financ | pension *, hedge *, mutual *, investment *, monetary *, raise *, emergency *, * manager, structural *
    future, futures | avenir, futur, avenirs | contrats à terme; terme | * market, * contract, oil *, options, crude, wheat *, commodity, chicago, * and options
    gain, gains | prise de poids, progrès | plus-value; gain, hausse, bénéfic, progress, plus | capital *, stocks, shares
    good, goods | bon, bonne, bons, bien, bonnes | marchandises, biens; marchandis, produit, article, denrée | consumer *, * and services, dangerous *, manufactured *, delivery of *, capital *, household *, luxury *, transport of *
    gross | grossier, grossière, dégoûtant, dégoûtante, dégoûtants, grosse, gros | brut | * domestic, * national, * income, * salary, * margin, * profit, * weight, * pay, * revenue
    growth | excroissance, tumeur, grosseur | croissance; croiss, hausse, augmentation, progress, développ | economic *, gdp, economy
    hedge, hedging, hedged | haie, haies, tailler | couverture; couvert, couvr, spécul, alternatif, arbitrage, protég, prémun | * fund, currency, risk, * against inflation, * against, derivatives, investors, interest rate
    high | ivre, défoncé | sommet; record, plus haut, haut, élev | all-time *
    holding, holdings, hold | tenue, tient, tenant | participation; portefeuille, détien, détent, avoirs, détient, parts | stake-, shares, @finance
    house | maison de jeux, logis | société; établiss, compens | clearing *, brokerage *
    index, indices, indexes | index, majeur | indice; indic | price *, stock *, consumer *, nasdaq, dow jones, shares, share *, market
    instalment, installment, installments, instalments | installation, installations, épisode, épisodes | versement, mensualité; échéance, tranche, fraction, paiement, mensual, acompte, vers, mensuel | pay, payment, monthly *, loan, price
    interest, interests | intérêt pour, passion, centre d'intérêt | intérêts; intérêt, taux | * rate, * rates, bank, mortgage, savings, loan
    issue, issues, issued, issuing | question, questions, problème, problèmes, numéro, issue | émission; émis, émet, émett | share *, bond *, rights *, * bonds, * shares, * currency, * of shares, * of bonds, stock *
    ledger | bordereau | grand livre; registre, compta | @finance, accounting
    lend, lending, lent | lente, lent, carême | prêter; prêt, crédit | bank *, money, @finance
    leverage, leveraged | levier de vitesse, force de levier | endettement; effet de levier, endett, levier, ratio | debt, buyout, * ratio, hedge, bank
    liability, liabilities | responsabilité, responsabilités, handicap, menteur | passif; dette, engag, exigib, créance | assets and *, current *, tax *, balance sheet, contingent *, pension *, @finance
    liquid, liquidity | liquide vaisselle, fluide | liquidité; liquid, trésorer | market, assets, @finance
    listed, listing, list, lists | énuméré, énumérés, liste, listés | coté, cotation; cot, bours, introduc | stock exchange, * companies, nasdaq
    loss, losses | deuil, défaite | perte; défic, sinistr, moins-value | net *, profit and *, million
    margin, margins | bord de page | marge | profit *
    market, markets | marché couvert, foire | marché; bours, marchés | stock *, bond *
    maturity, maturities, mature, matures | maturité, maturités, mûr, mûre, mûrir | échéance; éché, durée, terme, arriv, mature | bond, loan, debt, @finance, treasury, * date, yield, note
    mint | menthe | Monnaie, frapper; frapp, hôtel, neuf | royal *, coin, coins, gold, medal
    mutual | mutuel, mutuelle, commun | fonds commun; placement, sicav, opc | * fund, * funds
    net | filet, filets, internet, réseau | net; nets, nett | * income, * profit, * assets, * worth, * loss, * debt, * salary, * margin, * revenue, * present value
    note, notes | note, notes, remarque, billet doux | billet; coupure, effet, ordre, bon, obligat | bank *, euro *, promissory *, counterfeit, * issued, treasury *, dollar *
    notional | national | notionnel; théoriq, fictif, nominal | @finance, * amount
    offer, offering, offerings | offrande, offrandes, cadeau | émission; offre, introd, introduc, souscript | share *, initial public *, rights *
    offset, offsetting | décalage, décalé, décaler | compenser; compens, annul, contrebalanc, neutralis | * by higher, * the loss, * emissions, carbon *, * costs, * increase, gains, partly *, tax
    order, orders | ordre, ordres, médaille | commande; mandat, bon, command, virement | invoice, delivery, shipping, place an *, placed an *, back *, pre *, minimum *, quantity, supplier, cancel *, standing *, postal *, mail *
    outlet, outlets | prise, prises, sortie | point de vente; débouché, magasin, boutique, points de vente, restaurant, enseigne | retail *, factory *, sales, fast-food, * store
    output | sortie, sorties | production; rendem, produc | industrial *, economic *, oil *, factory *, agricultural *, manufacturing *, per worker, opec, * growth, mining, * gap
    outstanding | exceptionnel, remarquable, exceptionnelle, remarquables, excellent | impayé, dû; encours, en cours, en circulation, restant, impay, dus, due, en souffrance, arriéré, solde, suspens | * debt, * shares, * balance, * amount, * loan, * invoice, * payment, * bill, amount *, shares *, * claims
    overhead, overheads | aérien, aérienne, au-dessus de la tête | frais généraux; frais, généra, fixes, indirect, structure | * cost, * costs, reduce *, * expenses, factory *
    par | parer | pair; nominal | bond, * value, below *, above *
    peg, pegged, pegs | cheville, piquet, pince, pinces, pieu | arrimer; ancrage, index, rattach, parit, arrim, fix | dollar, currency, exchange, euro, yuan, baht
    pension, pensions | pension de famille, pensionnat | retraite; retrait, pension. | * fund, * scheme, * reform, * age, state *, old-age *
    performance, performances | spectacle, spectacles, représentation, représentations | résultats; performan, rendem, résultat, exécution, évolution | financial *, stock *, share *, economic *, @finance, company's *
    petty | mesquin, mesquine | caisse; menue, petit | * cash
    pool, pooled, pooling | piscine, piscines, bassin, flaque | mettre en commun; mutualis, mise en commun, regroup, commun, réserve, partag, vivier, agrég | * resources, * risk, * investment, * funds, talent *
    position, positions | emplacement | poste; position | * in the market
    pound, pounds | livre de beurre, marteler, fourrière | livre; sterling | sterling, exchange rate, euro, dollar
    premium, premiums | haut de gamme, essence premium | prime; prim, cotis, surcot, supplément, majorat | insurance, risk *, policy, insured, insurer, life *, option, health *
    price, prices | prix littéraire, récompense | prix; tarif, cours | share *, stock *
    principal | principal, principale, directeur, proviseur, principaux | capital | loan, * and interest, repay, mortgage, bond, interest on
    proceeds | procède, avance, avancement, procédure | produit; recette, fonds, argent, bénéfic | * of the sale, sale, auction, concert, ipo
    produce | produire | produits; légume, denrée, fruit, produit, récolte | fresh *, farm *, dairy *, agricultural *, local *, organic *
    profit | profiteur, profite | bénéfice; résultat, lucratif, but, bénéfic, profit. | net *, operating *, gross *, pre-tax *
    public | public, publics | bourse; cotée, bours, introduct | * offering
    quote, quoted, quotation, quotes | citation, citations, citer, cité, citée, guillemets | devis; cot, prix, offre, indiqu | price, insurance, * for the work, builder, free *, contractor, supplier, stock exchange, plumber, customer, shares, lowest
    raise | élévation, éleveur | augmentation; augment | pay *, salary, boss, wage, ask for a *, employees, ask
    raise, raised, raising, raises | élever, élevé, élevée, élevés, lever la main, élevage, soulever | lever, collecter; réun, lev, collect, récolt, recueill, mobilis, relev, augment, hauss | * funds, * money, * capital, * cash, * million, * taxes, * rates, * salaries, * prices, * wages, * interest rates, fund *, * billion, * a loan, * finance
    rally, rallied, rallies | rassemblement, manifestation, rassemblé, rallié, rallye, rallyes | reprise, rebond; hauss, repris, remont, progress, redress, envol | stocks, shares, dow, nasdaq, wall street, index, bond, euro *, dollar *, equity, prices, currency
    rate, rates | débit, vitesse, rythme, cadence | taux, tarif; cours, impôt, prix | interest *, exchange *, tax *, inflation *, mortgage *, unemployment *, hotel *, * per night, * of exchange, discount *, borrowing *
    rating, ratings | classement, audience, note scolaire | notation, note; noté, cote, not | credit *, moody, standard & poor, * agency, fitch, aaa, downgrad
    real | réel, vrai, vraie, véritable, véritables | immobilier; immobil, foncier, fonci | * estate, * property
    receipt, receipts | recette de cuisine, réception, ordonnance | reçu; recette, ticket, quittance, récépissé, accusé, reçus | cash, till, sales *, tax *, refund, proof of purchase
    recovery | guérison, rétablissement, convalescence | reprise; redress, relance, recouvr, repris, relèv | economic *, economy, growth, recession, unemployment, debt *
    redeem, redeemed, redemption, redeemable | rédemption, racheter ses fautes, rachat des péchés, salut | rembourser; rembours, rachat, échang, utilis, amorti, rachet | bond, shares, * price, debt, @finance, voucher, coupon, loan, note
    reserve | réserver, réserviste, remplaçant | réserve., réserv.; fed | federal *, currency *, gold *
    return | retour | déclaration; déclar | tax *, income tax *, vat *
    return, returns | retour, retours, revenir, renvoyer | rendement; rentab, déclaration, rendem, gain, rémunér, performan | investment, * on capital, * on equity, * on assets, tax *, rate of *, investor, dividend, portfolio, shareholder, * on investment
    revenue, revenues | revenu, revenus | recettes; chiffre, recett, produit, ressources, fisc | tax *, company *, * growth, advertising *, billion, million
    right, rights | droite, droites | droits; souscript, droit. | * issue
    saving, savings | sauvetage, sauvegarde, sauvant, économe, sauver | épargne; épargn, économi, éconóm | * account, * bank, retirement, life *, household *, interest, * rate, deposit
    scheme, schemes | schéma, schémas, complot, complots, manigance, intrigue | régime, dispositif; plan, programme, système, projet, mécanisme, régim, action | pension *, insurance *, savings *, incentive *, loan *, bonus *, government *, ponzi, pilot *, compensation *, aid *, investment *, trading *, housing *, training *, grant *
    service | messe, service à thé | service; rembours | debt *, * the debt
    share, shares | partager, partage, part, soc | action; actions, titre, titres, parts | * price, * capital, * buyback, company, stock, dividend, * rose, * fell, * index, nasdaq, ordinary *, preferred *, per *, listed, * holder, stake-, * issue, !market *
    shed, sheds | hangar, hangars, cabane, remise, abri, hutte | perdre, supprimer; supprim, cédé, perd, cède, recul, abandon, licenci | * jobs, * points, * percent, index *, shares *, stock *, * workers
    short | court, courte, petit, bref | découvert; court terme, courts | * selling, * sale, * position, * seller, hedge, * sellers
    slump, slumped | affaissé, s'affaler, affaisser | effondrement, chute; chut, crise, baiss, effondr, plong, récession, maras, dégringol | sales, housing *, economic *, price, oil, market *, share, shares, profits, exports
    sole | seulement, plante, semelle | unique, exclusif; uniqu, exclus, individ, indépend, seul. | * trader, * proprietor, * agent, * shareholder, * supplier, * proprietorship
    spending | gaspillage, passer | dépenses; dépens | government *, consumer *
    spot | tache, endroit, place, spot, lieu | comptant | * price, * market, * rate, oil, gas, gold
    spread, spreads | propagation, répandre, étaler, répandu | écart; écarts, marge, différentiel, spread | yield *, bond, credit *, bid-ask, basis points, interest
    stagger, staggered | chancelant, stupéfait, tituber | échelonné; échelon, étal, décal | * payment, * board, payments
    stake, stakes | pieu, pieux, poteau, piquet, bûcher, tuteur, enjeu | participation; part, parts, capital, participat | @finance, per cent *, percent *, % *, company, majority *, minority *, controlling *, * in the company, acquire
    statement, statements | déclaration, déclarations, communiqué, affirmation | relevé; état, relev, extrait, compte, comptes | bank *, financial *, account *, income *, credit card *, annual financial *, monthly *, cash flow *
    stock, stocks | bouillon, souche, crosse, giroflée, cheptel, stock | actions; bours, action, titre, valeur, cours, capital | * market, * exchange, * price, dow jones, nasdaq, dividend, wall street, broker, shareholder, * option, preferred *, common *, * fell, * rose, * index, blue-chip *
    strike | grève, frappe | exercice; prix d'exerc, exerc | option, * price
    subsidiary, subsidiaries | subsidiaire, subsidiaires | filiale; filial | company, parent, group, owned *, wholly, bank
    supply | fournir, alimentation, approvisionnement, fourniture, provision | offre; masse monét, approvision. | * and demand, money *, * curve, * side
    swap, swaps | troc, échanger | swap; crois, échange. | currency *, credit default *, interest rate *
    tariff, tariffs | tarif, tarifs | droits de douane; douan, droit | import, imports, trade, customs, impose *, steel, chinese goods, wto, protectionis
    tender, tenders | tendre, sensible, doux | appel d'offres; offre, soumission, marché | call for *, contract, bidder, * procedure, invitation to *, bid
    term | trimestre, terme | durée; échéance, long, court | * of the loan, loan *, * deposit
    tight, tighten, tightening, tightened | serré, serrée, serrer, resserrer, étroit | durcir; restrict, durci, tendu, rigour, resserr. | * policy, * credit, monetary, labour market, labor market
    till | jusque, jusqu | caisse; tiroir | cash, receipt, cashier, shop
    token | jeton, jetons | symbolique; symbol | * payment, * gesture, * fine
    trade, trades, trading | troc, métier, échange | négociation, transactions; cot, négoci, commerc, transact, march, opérat, bours, échang. | shares, stocks, stock *, nasdaq, investors, currency, day *
    trader, traders | marchand ambulant, traître | opérateur; trader, négociant, courtier, investiss, commerç, opérat | @finance, wall street, currency, commodity, oil
    transfer | mutation, transfert de joueur | virement; transfert, vir | bank *, wire *, credit *, money *, to your account
    trust, trusts | confiance, confier | fiducie, fonds; trust, fiduci, fond, société | unit *, investment *, * fund, trustee, beneficiar, charitable *, hospital, settlor, family *, * deed
    trustee, trustees | confiant, personne de confiance | administrateur, fiduciaire; administr, syndic, curateur, mandat, tuteur, conseil | charity, museum, pension, board of *, bankruptcy, fund, foundation
    turnover | chausson, roulement, rotation, renversement | chiffre d'affaires; chiffre, ca, volume | annual *, company, sales, million, billion, net *, euros, group's *, !staff, !employee, !bone, !stock, !labour, !ball, !worker
    underwrite, underwriter, underwriting | souligner, soussigné | souscrire, garantir; souscript, garanti, assur, souscri, prise ferme, couvr | bank, issue, insurance, bond, shares, policy, loan
    utility, utilities | utilité, utilités, utilitaire | service public; eau, électri, services, entreprise, énergie, fournisseur, commod | electric *, water *, bill, energy, power, shares, company
    wage, wages, waged | mener, gage, gages | salaire; rémunér, salari | minimum *, * increase, hourly *, * earner, real *
    welfare | bien-être | aide sociale, protection; social, prestation, assistance, allocat, providence | * state, * benefits, * system, * payment, * reform, * recipients, social *
    windfall | fruit tombé, vent | exceptionnel; aubaine, exception | * tax, * profit
    work, working | travaillant, travaux pratiques, ouvrier | fonds de roulement; roulement, ouvrable, cours | * capital, * day
    worth | valeur morale | fortune; patrimoine, val, valant, actif | net *
    year | année financière | exercice | * ended 31, fiscal *
    yield, yields, yielded | céder, cède, cédé, priorité | rendement; rapport, rendem, produi, récolt | bond *, crop *, dividend *, treasury *, wheat *, interest, higher *, 10-year, per hectare
    """
}
