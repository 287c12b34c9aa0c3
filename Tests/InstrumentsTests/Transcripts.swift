/// Dialogues as the sources describe them: written from the vendor's manual and public drivers, not
/// from the driver files.
enum Transcripts {
  /// Yokogawa IM 760201-17E pages 5-37 to 5-48 and 6-7; short forms and WT310's lines by
  /// intel/yoko-tool; NR3 with six digits for energy, five for the rest; TIME in whole seconds.
  static var meter: Transcript {
    Transcript(
      """
      > *IDN?
      < YOKOGAWA,WT310E,91K123456,F1.03
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
      < 400.12E+00,20.003E+00,8.0036E+03,1.23456E+03,556,NAN
      > :INPut:VOLTage:RANGe <V>
      > :INPut:VOLTage:RANGe?
      < 600.0E+00
      > :INPut:CURRent:RANGe <A>
      > :INPut:CURRent:RANGe?
      < 20.0E+00
      > :INTEGrate:MODE NORMal
      > :INTEGrate:TIMer <h>,<m>,<s>
      > :INTEGrate:STARt
      > :INTEGrate:STOP
      > :INTEGrate:RESet
      > :INTEGrate:STATe?
      < START
      < STOP
      < RESET
      < START
      < TIMEUP
      > :STATus:CONDition?
      < 18
      > :STATus:ERRor?
      < 0,"No error"
      """
    )
  }

  /// The IT8800 family by the driver visa-ts and its notes; booleans as 0 and 1 by the IT8625 manual
  /// page 19.
  static var load: Transcript {
    Transcript(
      """
      > *IDN?
      < ITECH Ltd.,IT8816,800123456789,1.08
      > SYST:REM
      > FUNC <mode>
      > FUNC?
      < {FUNC}
      > VOLT <V>
      > VOLT?
      < {VOLT}
      > CURR <A>
      > CURR?
      < {CURR}
      > INP <state>
      > INP?
      < {INP=01}
      > MEAS:VOLT?
      < 399.98
      > MEAS:CURR?
      < 19.997
      > MEAS:POW?
      < 7998.4
      > STAT:QUES:COND?
      < 0
      > SYST:ERR?
      < 0,"No Error"
      """
    )
  }

  /// The simulator's command set.
  static var vehicle: Transcript {
    Transcript(
      """
      > *IDN?
      < ASSIZE-SIMULATED ASSIZE,SIM-BMS,SIM-BMS-0001,1.0
      > VEH:PLUG <state>
      > VEH:PLUG?
      < {VEH:PLUG=01}
      > BMS:VOLT <V>
      > BMS:VOLT?
      < {BMS:VOLT}
      > BMS:CURR <A>
      > BMS:CURR?
      < {BMS:CURR}
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

  /// The simulator's command set; the maker and model are the pile's.
  static var display: Transcript {
    Transcript(
      """
      > *IDN?
      < ASSIZE-SIMULATED 星充,DC-120,SIM-PILE-0001,3.2
      > DISP:ENER?
      < 12.30
      > DISP:CUMU?
      < 81234.567
      > DISP:AMO?
      < 9.84
      > DISP:CLOC?
      < 2026-11-21 15:30:05
      > SYST:ERR?
      < 0,"No error"
      """
    )
  }
}
