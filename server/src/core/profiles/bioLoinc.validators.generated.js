// Made from schemas/solde-bio-loinc.schema.json by `npm run generate`. Do not edit.
"use strict";
export const validateHeader = validate23;
const schema60 = {"type":"object","properties":{"impId":{"const":null},"numeroAns":{"type":"string","pattern":"^[0-9A-Za-z]{10}$"},"SIRET":{"type":"string","pattern":"^(?!0{14}$)[0-9]{14}$"},"lignesImport":{"type":"array","minItems":1,"maxItems":200}},"required":["impId","numeroAns","SIRET","lignesImport"]};
const pattern0 = new RegExp("^[0-9A-Za-z]{10}$", "u");
const pattern1 = new RegExp("^(?!0{14}$)[0-9]{14}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.impId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "impId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.numeroAns === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numeroAns"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.SIRET === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "SIRET"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.lignesImport === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lignesImport"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.impId !== undefined){
if(null !== data.impId){
const err4 = {instancePath:instancePath+"/impId",schemaPath:"#/properties/impId/const",keyword:"const",params:{allowedValue: schema60.properties.impId.const}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.numeroAns !== undefined){
let data1 = data.numeroAns;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/numeroAns",schemaPath:"#/properties/numeroAns/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z]{10}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/numeroAns",schemaPath:"#/properties/numeroAns/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.SIRET !== undefined){
let data2 = data.SIRET;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/SIRET",schemaPath:"#/properties/SIRET/pattern",keyword:"pattern",params:{pattern: "^(?!0{14}$)[0-9]{14}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/SIRET",schemaPath:"#/properties/SIRET/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lignesImport !== undefined){
let data3 = data.lignesImport;
if(Array.isArray(data3)){
if(data3.length > 200){
const err9 = {instancePath:instancePath+"/lignesImport",schemaPath:"#/properties/lignesImport/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/lignesImport",schemaPath:"#/properties/lignesImport/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/lignesImport",schemaPath:"#/properties/lignesImport/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const validateDemande = validate24;
const schema61 = {"type":"object","properties":{"numLigne":{"type":"integer","minimum":1,"maximum":200},"typeAction":{"const":"C"},"numeroASP":{"type":"string","pattern":"^FINBIO[0-9]{6}$"},"numeroEditeur":{"type":"string","pattern":"^[0-9A-Za-z]{5}$"},"dateFacture":{"type":"string","pattern":"^[0-9]{2}/[0-9]{2}/[0-9]{4}$"},"montantSegurHTFacture":{"type":"number","exclusiveMinimum":0},"beneficiaires":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[0-9][0-9A-Z][0-9]{7}$"}},"piecesJustificatives":{"type":"array","items":{"$ref":"#/definitions/piece"}},"lienCompteRendu":{"const":null},"isDirectToDMP":{"const":false},"identDMP":{"const":null},"isDirectToMSSPro":{"const":false},"adresseBoiteMSSPro":{"const":null},"isDirectToMSSCitoyen":{"const":false},"adresseBoiteMSSCitoyen":{"const":null},"codeTraitement":{"const":null},"libelleTraitement":{"const":null}},"required":["numLigne","typeAction","numeroASP","numeroEditeur","dateFacture","montantSegurHTFacture","beneficiaires","piecesJustificatives","lienCompteRendu","isDirectToDMP","identDMP","isDirectToMSSPro","adresseBoiteMSSPro","isDirectToMSSCitoyen","adresseBoiteMSSCitoyen","codeTraitement","libelleTraitement"]};
const schema32 = {"type":"object","properties":{"nomFichier":{"type":"string","pattern":"^.{1,49}$"},"formatFichier":{"type":"string","enum":["PDF","PNG","JPG"]},"typeFichier":{"type":"string","pattern":"^(FACTURE|VA|CT(X|[1-9][0-9]*)?)$"}},"required":["nomFichier","formatFichier","typeFichier"]};
const pattern5 = new RegExp("^FINBIO[0-9]{6}$", "u");
const pattern6 = new RegExp("^[0-9A-Za-z]{5}$", "u");
const pattern7 = new RegExp("^[0-9]{2}/[0-9]{2}/[0-9]{4}$", "u");
const pattern8 = new RegExp("^[0-9][0-9A-Z][0-9]{7}$", "u");
const pattern9 = new RegExp("^.{1,49}$", "u");
const pattern10 = new RegExp("^(FACTURE|VA|CT(X|[1-9][0-9]*)?)$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numLigne === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numLigne"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.typeAction === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeAction"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.numeroASP === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numeroASP"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.numeroEditeur === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numeroEditeur"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.dateFacture === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dateFacture"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.montantSegurHTFacture === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "montantSegurHTFacture"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.beneficiaires === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "beneficiaires"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.piecesJustificatives === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "piecesJustificatives"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.lienCompteRendu === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lienCompteRendu"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.isDirectToDMP === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isDirectToDMP"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.identDMP === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identDMP"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.isDirectToMSSPro === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isDirectToMSSPro"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.adresseBoiteMSSPro === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adresseBoiteMSSPro"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.isDirectToMSSCitoyen === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isDirectToMSSCitoyen"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.adresseBoiteMSSCitoyen === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adresseBoiteMSSCitoyen"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.codeTraitement === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codeTraitement"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.libelleTraitement === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "libelleTraitement"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.numLigne !== undefined){
let data0 = data.numLigne;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err17 = {instancePath:instancePath+"/numLigne",schemaPath:"#/properties/numLigne/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 200 || isNaN(data0)){
const err18 = {instancePath:instancePath+"/numLigne",schemaPath:"#/properties/numLigne/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err19 = {instancePath:instancePath+"/numLigne",schemaPath:"#/properties/numLigne/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.typeAction !== undefined){
if("C" !== data.typeAction){
const err20 = {instancePath:instancePath+"/typeAction",schemaPath:"#/properties/typeAction/const",keyword:"const",params:{allowedValue: "C"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.numeroASP !== undefined){
let data2 = data.numeroASP;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err21 = {instancePath:instancePath+"/numeroASP",schemaPath:"#/properties/numeroASP/pattern",keyword:"pattern",params:{pattern: "^FINBIO[0-9]{6}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/numeroASP",schemaPath:"#/properties/numeroASP/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.numeroEditeur !== undefined){
let data3 = data.numeroEditeur;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err23 = {instancePath:instancePath+"/numeroEditeur",schemaPath:"#/properties/numeroEditeur/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z]{5}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/numeroEditeur",schemaPath:"#/properties/numeroEditeur/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.dateFacture !== undefined){
let data4 = data.dateFacture;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err25 = {instancePath:instancePath+"/dateFacture",schemaPath:"#/properties/dateFacture/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}/[0-9]{2}/[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/dateFacture",schemaPath:"#/properties/dateFacture/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.montantSegurHTFacture !== undefined){
let data5 = data.montantSegurHTFacture;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err27 = {instancePath:instancePath+"/montantSegurHTFacture",schemaPath:"#/properties/montantSegurHTFacture/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/montantSegurHTFacture",schemaPath:"#/properties/montantSegurHTFacture/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.beneficiaires !== undefined){
let data6 = data.beneficiaires;
if(Array.isArray(data6)){
if(data6.length < 1){
const err29 = {instancePath:instancePath+"/beneficiaires",schemaPath:"#/properties/beneficiaires/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err30 = {instancePath:instancePath+"/beneficiaires/" + i0,schemaPath:"#/properties/beneficiaires/items/pattern",keyword:"pattern",params:{pattern: "^[0-9][0-9A-Z][0-9]{7}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/beneficiaires/" + i0,schemaPath:"#/properties/beneficiaires/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/beneficiaires",schemaPath:"#/properties/beneficiaires/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.piecesJustificatives !== undefined){
let data8 = data.piecesJustificatives;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.nomFichier === undefined){
const err33 = {instancePath:instancePath+"/piecesJustificatives/" + i1,schemaPath:"#/definitions/piece/required",keyword:"required",params:{missingProperty: "nomFichier"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9.formatFichier === undefined){
const err34 = {instancePath:instancePath+"/piecesJustificatives/" + i1,schemaPath:"#/definitions/piece/required",keyword:"required",params:{missingProperty: "formatFichier"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.typeFichier === undefined){
const err35 = {instancePath:instancePath+"/piecesJustificatives/" + i1,schemaPath:"#/definitions/piece/required",keyword:"required",params:{missingProperty: "typeFichier"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9.nomFichier !== undefined){
let data10 = data9.nomFichier;
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
const err36 = {instancePath:instancePath+"/piecesJustificatives/" + i1+"/nomFichier",schemaPath:"#/definitions/piece/properties/nomFichier/pattern",keyword:"pattern",params:{pattern: "^.{1,49}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/piecesJustificatives/" + i1+"/nomFichier",schemaPath:"#/definitions/piece/properties/nomFichier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.formatFichier !== undefined){
let data11 = data9.formatFichier;
if(typeof data11 !== "string"){
const err38 = {instancePath:instancePath+"/piecesJustificatives/" + i1+"/formatFichier",schemaPath:"#/definitions/piece/properties/formatFichier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((data11 === "PDF") || (data11 === "PNG")) || (data11 === "JPG"))){
const err39 = {instancePath:instancePath+"/piecesJustificatives/" + i1+"/formatFichier",schemaPath:"#/definitions/piece/properties/formatFichier/enum",keyword:"enum",params:{allowedValues: schema32.properties.formatFichier.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.typeFichier !== undefined){
let data12 = data9.typeFichier;
if(typeof data12 === "string"){
if(!pattern10.test(data12)){
const err40 = {instancePath:instancePath+"/piecesJustificatives/" + i1+"/typeFichier",schemaPath:"#/definitions/piece/properties/typeFichier/pattern",keyword:"pattern",params:{pattern: "^(FACTURE|VA|CT(X|[1-9][0-9]*)?)$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/piecesJustificatives/" + i1+"/typeFichier",schemaPath:"#/definitions/piece/properties/typeFichier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/piecesJustificatives/" + i1,schemaPath:"#/definitions/piece/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/piecesJustificatives",schemaPath:"#/properties/piecesJustificatives/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.lienCompteRendu !== undefined){
if(null !== data.lienCompteRendu){
const err44 = {instancePath:instancePath+"/lienCompteRendu",schemaPath:"#/properties/lienCompteRendu/const",keyword:"const",params:{allowedValue: schema61.properties.lienCompteRendu.const}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.isDirectToDMP !== undefined){
if(false !== data.isDirectToDMP){
const err45 = {instancePath:instancePath+"/isDirectToDMP",schemaPath:"#/properties/isDirectToDMP/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.identDMP !== undefined){
if(null !== data.identDMP){
const err46 = {instancePath:instancePath+"/identDMP",schemaPath:"#/properties/identDMP/const",keyword:"const",params:{allowedValue: schema61.properties.identDMP.const}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.isDirectToMSSPro !== undefined){
if(false !== data.isDirectToMSSPro){
const err47 = {instancePath:instancePath+"/isDirectToMSSPro",schemaPath:"#/properties/isDirectToMSSPro/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.adresseBoiteMSSPro !== undefined){
if(null !== data.adresseBoiteMSSPro){
const err48 = {instancePath:instancePath+"/adresseBoiteMSSPro",schemaPath:"#/properties/adresseBoiteMSSPro/const",keyword:"const",params:{allowedValue: schema61.properties.adresseBoiteMSSPro.const}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.isDirectToMSSCitoyen !== undefined){
if(false !== data.isDirectToMSSCitoyen){
const err49 = {instancePath:instancePath+"/isDirectToMSSCitoyen",schemaPath:"#/properties/isDirectToMSSCitoyen/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.adresseBoiteMSSCitoyen !== undefined){
if(null !== data.adresseBoiteMSSCitoyen){
const err50 = {instancePath:instancePath+"/adresseBoiteMSSCitoyen",schemaPath:"#/properties/adresseBoiteMSSCitoyen/const",keyword:"const",params:{allowedValue: schema61.properties.adresseBoiteMSSCitoyen.const}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.codeTraitement !== undefined){
if(null !== data.codeTraitement){
const err51 = {instancePath:instancePath+"/codeTraitement",schemaPath:"#/properties/codeTraitement/const",keyword:"const",params:{allowedValue: schema61.properties.codeTraitement.const}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.libelleTraitement !== undefined){
if(null !== data.libelleTraitement){
const err52 = {instancePath:instancePath+"/libelleTraitement",schemaPath:"#/properties/libelleTraitement/const",keyword:"const",params:{allowedValue: schema61.properties.libelleTraitement.const}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
