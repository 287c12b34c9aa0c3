/// Instruments of alternating current and of pulses, as their sources describe them.
extension Transcripts {
  /// A WT333E as its users know it: three elements, a wiring that is set, ratios for all elements.
  static var wt333E: Transcript {
    Transcript(
      """
      > *IDN?
      < YOKOGAWA,WT333E,91K333001,F1.04
      > :COMMunicate:REMote ON
      > :COMMunicate:HEADer OFF
      > :COMMunicate:VERBose OFF
      > :NUMeric:FORMat ASCii
      > :NUMeric[:NORMal]:NUMber <n>
      > :NUMeric[:NORMal]:ITEM1 <function>,<element>
      > :NUMeric[:NORMal]:ITEM2 <function>,<element>
      > :NUMeric[:NORMal]:ITEM3 <function>,<element>
      > :NUMeric[:NORMal]:ITEM4 <function>,<element>
      > :NUMeric[:NORMal]:ITEM5 <function>,<element>
      > :NUMeric[:NORMal]:ITEM6 <function>,<element>
      > :NUMeric[:NORMal]:VALue?
      < 220.12E+00,16.003E+00,10.568E+03,1.23456E+03,556,1.0000E+00
      > :INPut:WIRing P3W4
      > :INPut:WIRing?
      < P3W4
      > :INPut:SCALing[:STATe] <state>
      > :INPut:SCALing[:STATe]?
      < {:INPut:SCALing[:STATe]=01}
      > :INPut:SCALing:CT[:ALL] <ratio>
      > :INPut:SCALing:CT[:ALL]?
      < {:INPut:SCALing:CT[:ALL]}
      > :INPut:SCALing:VT[:ALL] <ratio>
      > :INPut:SCALing:VT[:ALL]?
      < {:INPut:SCALing:VT[:ALL]}
      > :INPut:VOLTage:RANGe <V>
      > :INPut:VOLTage:RANGe?
      < 300.0E+00
      > :INPut:CURRent:RANGe <A>
      > :INPut:CURRent:RANGe?
      < 20.0E+00
      > :INTEGrate:MODE NORMal
      > :INTEGrate:TIMer <h>,<m>,<s>
      > :INTEGrate:STARt
      > :INTEGrate:STOP
      > :INTEGrate:RESet
      > :INTEGrate:STATe?
      < RESET
      < RESET
      < RESET
      < START
      > :STATus:CONDition?
      < 2
      > :STATus:ERRor?
      < 0,"No error"
      """
    )
  }

  /// The simulator's command set for a control pilot.
  static var pilotVehicle: Transcript {
    Transcript(
      """
      > *IDN?
      < ASSIZE-SIMULATED ASSIZE,SIM-CP,SIM-CP-0001,1.0
      > VEH:PLUG <state>
      > VEH:PLUG?
      < {VEH:PLUG=01}
      > CP:STAT?
      < A
      < B
      < C
      < F
      > CP:DUTY?
      < 53.3
      > CP:CURR?
      < 32.0
      > SESS:STAR
      > SESS:STOP
      > SESS:STAT?
      < STARTING
      < CHARGING
      < ENDING
      < ENDED
      > SESS:FAUL?
      < 0
      > SESS:COUN?
      < 3
      > SYST:ERR?
      < 0,"No error"
      """
    )
  }

  /// The simulator's pulse counter.
  static var counter: Transcript {
    Transcript(
      """
      > *IDN?
      < ASSIZE-SIMULATED ASSIZE,SIM-COUNTER,SIM-COUNTER-0001,1.0
      > COUN:TOT?
      < 1234
      > COUN:CLE
      > SYST:ERR?
      < 0,"No error"
      """
    )
  }
}
