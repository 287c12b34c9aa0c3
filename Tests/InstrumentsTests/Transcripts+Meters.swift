/// Further reference meters, as the sources describe them.
extension Transcripts {
  /// Yokogawa IM 760201-17E pages 5-37 to 5-48 and 6-7: items and ranges by element.
  ///
  /// NR3 with six digits for energy, five for the rest; TIME in whole seconds. The identity is a
  /// guess.
  static var wt500: Transcript {
    Transcript(
      """
      > *IDN?
      < YOKOGAWA,WT500,91L500001,F3.01
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
      > :NUMeric[:NORMal]:VALue?
      < 400.12E+00,20.003E+00,8.0036E+03,1.23456E+03,556
      > :INPut:VOLTage:RANGe:ELEMent1 <V>
      > :INPut:VOLTage:RANGe:ELEMent1?
      < 600.0E+00
      > :INPut:CURRent:RANGe:ELEMent1 <A>
      > :INPut:CURRent:RANGe:ELEMent1?
      < 40.0E+00
      > :INPut:SCALing:STATe:ELEMent1 <state>
      > :INPut:SCALing:STATe:ELEMent1?
      < {:INPut:SCALing:STATe:ELEMent1=01}
      > :INPut:SCALing:CT:ELEMent1 <ratio>
      > :INPut:SCALing:CT:ELEMent1?
      < {:INPut:SCALing:CT:ELEMent1}
      > :INPut:SCALing:VT:ELEMent1 <ratio>
      > :INPut:SCALing:VT:ELEMent1?
      < {:INPut:SCALing:VT:ELEMent1}
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
      < 6
      > :STATus:ERRor?
      < 0,"No error"
      """
    )
  }

  /// Soochol/WF_EOL_TESTER, wt1800e_power_analyzer.py: timer and ranges by element; the rest of the
  /// grammar as the WT500's.
  static var wt1800e: Transcript {
    Transcript(
      """
      > *IDN?
      < YOKOGAWA,WT1806E,91M180001,F2.11
      > :COMMunicate:REMote ON
      > :COMMunicate:HEADer OFF
      > :COMMunicate:VERBose OFF
      > :NUMeric:FORMat ASCii
      > :NUMeric:NORMal:NUMber <n>
      > :NUMeric:NORMal:ITEM1 <function>,<element>
      > :NUMeric:NORMal:ITEM2 <function>,<element>
      > :NUMeric:NORMal:ITEM3 <function>,<element>
      > :NUMeric:NORMal:ITEM4 <function>,<element>
      > :NUMeric:NORMal:ITEM5 <function>,<element>
      > :NUMeric:NORMal:VALue?
      < 400.12E+00,20.003E+00,8.0036E+03,1.23456E+03,556
      > :INPut:VOLTage:RANGe:ELEMent1 <V>
      > :INPut:VOLTage:RANGe:ELEMent1?
      < 600.0E+00
      > :INPut:CURRent:RANGe:ELEMent1 <A>
      > :INPut:CURRent:RANGe:ELEMent1?
      < 50.0E+00
      > :INPut:SCALing:STATe:ELEMent1 <state>
      > :INPut:SCALing:STATe:ELEMent1?
      < {:INPut:SCALing:STATe:ELEMent1=01}
      > :INPut:SCALing:CT:ELEMent1 <ratio>
      > :INPut:SCALing:CT:ELEMent1?
      < {:INPut:SCALing:CT:ELEMent1}
      > :INPut:SCALing:VT:ELEMent1 <ratio>
      > :INPut:SCALing:VT:ELEMent1?
      < {:INPut:SCALing:VT:ELEMent1}
      > :INTEGrate:MODE NORMal
      > :INTEGrate:TIMer1 <h>,<m>,<s>
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
      < 6
      > :STATus:ERRor?
      < 0,"No error"
      """
    )
  }

  /// PythonEquipmentDrivers, chroma_66204.py: a value a question, by channel.
  ///
  /// Energy in joules once it is asked for; no error queue. The identity is a guess.
  static var chroma66204: Transcript {
    Transcript(
      """
      > *IDN?
      < Chroma ATE,66204,662040001,1.60
      > ENER:MODE JOULE
      > FETC:VOLT:RMS? <channel>
      < 400.12
      > FETC:CURR:RMS? <channel>
      < 20.003
      > FETC:POW:REAL? <channel>
      < 8003.6
      > FETC:POW:PFAC? <channel>
      < 0.9998
      > FETC:POW:ENER? <channel>
      < 4.444E+06
      < 4.453E+06
      """
    )
  }

  /// SCPI-1999 volume 2, with a statement for energy that the standard does not have.
  static var plainMeter: Transcript {
    Transcript(
      """
      > *IDN?
      < SOMEBODY,PM-1000,0001,0.9
      > SENSe:VOLTage:RANGe <V>
      > SENSe:VOLTage:RANGe?
      < 600
      > SENSe:CURRent:RANGe <A>
      > SENSe:CURRent:RANGe?
      < 20
      > MEASure:VOLTage?
      < 400.12
      > MEASure:CURRent?
      < 20.003
      > MEASure:POWer?
      < 8003.6
      > MEASure:ENERgy?
      < 1234.567
      < 1234.570
      > SYSTem:ERRor?
      < 0,"No error"
      """
    )
  }
}
